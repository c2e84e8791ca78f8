"""What the desk's intentions are called in the language of the interface."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from migdesk.ui.look.marking import QT_TRANSLATE_NOOP

LABELS: Final = (
    QT_TRANSLATE_NOOP("Label", "Add boilerplate"),
    QT_TRANSLATE_NOOP("Label", "Add coverage"),
    QT_TRANSLATE_NOOP("Label", "Add earlier name"),
    QT_TRANSLATE_NOOP("Label", "Add event"),
    QT_TRANSLATE_NOOP("Label", "Add follow-up"),
    QT_TRANSLATE_NOOP("Label", "Add media contact"),
    QT_TRANSLATE_NOOP("Label", "Add organization"),
    QT_TRANSLATE_NOOP("Label", "Add outlet"),
    QT_TRANSLATE_NOOP("Label", "Add person"),
    QT_TRANSLATE_NOOP("Label", "Add post"),
    QT_TRANSLATE_NOOP("Label", "Add press contact"),
    QT_TRANSLATE_NOOP("Label", "Add project"),
    QT_TRANSLATE_NOOP("Label", "Add series"),
    QT_TRANSLATE_NOOP("Label", "Add session"),
    QT_TRANSLATE_NOOP("Label", "Add speaker"),
    QT_TRANSLATE_NOOP("Label", "Add term"),
    QT_TRANSLATE_NOOP("Label", "Approve translation"),
    QT_TRANSLATE_NOOP("Label", "Ask for clearance"),
    QT_TRANSLATE_NOOP("Label", "Bring warning back"),
    QT_TRANSLATE_NOOP("Label", "Copy release"),
    QT_TRANSLATE_NOOP("Label", "Correct quote"),
    QT_TRANSLATE_NOOP("Label", "Correct release"),
    QT_TRANSLATE_NOOP("Label", "Delete acronym"),
    QT_TRANSLATE_NOOP("Label", "Delete boilerplate"),
    QT_TRANSLATE_NOOP("Label", "Delete coverage"),
    QT_TRANSLATE_NOOP("Label", "Delete earlier name"),
    QT_TRANSLATE_NOOP("Label", "Delete event"),
    QT_TRANSLATE_NOOP("Label", "Delete file"),
    QT_TRANSLATE_NOOP("Label", "Delete follow-up"),
    QT_TRANSLATE_NOOP("Label", "Delete media contact"),
    QT_TRANSLATE_NOOP("Label", "Delete organization"),
    QT_TRANSLATE_NOOP("Label", "Delete outlet"),
    QT_TRANSLATE_NOOP("Label", "Delete person"),
    QT_TRANSLATE_NOOP("Label", "Delete post"),
    QT_TRANSLATE_NOOP("Label", "Delete press contact"),
    QT_TRANSLATE_NOOP("Label", "Delete project"),
    QT_TRANSLATE_NOOP("Label", "Delete quote"),
    QT_TRANSLATE_NOOP("Label", "Delete quotes"),
    QT_TRANSLATE_NOOP("Label", "Delete release"),
    QT_TRANSLATE_NOOP("Label", "Delete series"),
    QT_TRANSLATE_NOOP("Label", "Delete session"),
    QT_TRANSLATE_NOOP("Label", "Delete speaker"),
    QT_TRANSLATE_NOOP("Label", "Delete term"),
    QT_TRANSLATE_NOOP("Label", "Delete text"),
    QT_TRANSLATE_NOOP("Label", "Draft release"),
    QT_TRANSLATE_NOOP("Label", "Duplicate session"),
    QT_TRANSLATE_NOOP("Label", "Edit acronym"),
    QT_TRANSLATE_NOOP("Label", "Edit boilerplate"),
    QT_TRANSLATE_NOOP("Label", "Edit coverage"),
    QT_TRANSLATE_NOOP("Label", "Edit earlier name"),
    QT_TRANSLATE_NOOP("Label", "Edit event"),
    QT_TRANSLATE_NOOP("Label", "Edit file"),
    QT_TRANSLATE_NOOP("Label", "Edit follow-up"),
    QT_TRANSLATE_NOOP("Label", "Edit media contact"),
    QT_TRANSLATE_NOOP("Label", "Edit organization"),
    QT_TRANSLATE_NOOP("Label", "Edit outlet"),
    QT_TRANSLATE_NOOP("Label", "Edit person"),
    QT_TRANSLATE_NOOP("Label", "Edit post"),
    QT_TRANSLATE_NOOP("Label", "Edit press contact"),
    QT_TRANSLATE_NOOP("Label", "Edit project"),
    QT_TRANSLATE_NOOP("Label", "Edit quote"),
    QT_TRANSLATE_NOOP("Label", "Edit release"),
    QT_TRANSLATE_NOOP("Label", "Edit series"),
    QT_TRANSLATE_NOOP("Label", "Edit session"),
    QT_TRANSLATE_NOOP("Label", "Edit speaker"),
    QT_TRANSLATE_NOOP("Label", "Edit term"),
    QT_TRANSLATE_NOOP("Label", "Edit text"),
    QT_TRANSLATE_NOOP("Label", "Import agenda"),
    QT_TRANSLATE_NOOP("Label", "Import attendance"),
    QT_TRANSLATE_NOOP("Label", "Import people"),
    QT_TRANSLATE_NOOP("Label", "Keep conflict"),
    QT_TRANSLATE_NOOP("Label", "Keep exported version"),
    QT_TRANSLATE_NOOP("Label", "Keep warning as it is"),
    QT_TRANSLATE_NOOP("Label", "Load records"),
    QT_TRANSLATE_NOOP("Label", "Merge people"),
    QT_TRANSLATE_NOOP("Label", "Move session"),
    QT_TRANSLATE_NOOP("Label", "Order boilerplates"),
    QT_TRANSLATE_NOOP("Label", "Order press contacts"),
    QT_TRANSLATE_NOOP("Label", "Order speakers"),
    QT_TRANSLATE_NOOP("Label", "Point out conflicts again"),
    QT_TRANSLATE_NOOP("Label", "Record answer"),
    QT_TRANSLATE_NOOP("Label", "Record quote"),
    QT_TRANSLATE_NOOP("Label", "Remove logo"),
    QT_TRANSLATE_NOOP("Label", "Rename organization"),
    QT_TRANSLATE_NOOP("Label", "Repeat event"),
    QT_TRANSLATE_NOOP("Label", "Set acronym"),
    QT_TRANSLATE_NOOP("Label", "Restore version"),
    QT_TRANSLATE_NOOP("Label", "Set attendance"),
    QT_TRANSLATE_NOOP("Label", "Set clearance"),
    QT_TRANSLATE_NOOP("Label", "Set correction"),
    QT_TRANSLATE_NOOP("Label", "Name edit"),
    QT_TRANSLATE_NOOP("Label", "Mark speakers"),
    QT_TRANSLATE_NOOP("Label", "Note who stood in"),
    QT_TRANSLATE_NOOP("Label", "Add evidence"),
    QT_TRANSLATE_NOOP("Label", "Delete evidence"),
    QT_TRANSLATE_NOOP("Label", "Set contacts and boilerplates"),
    QT_TRANSLATE_NOOP("Label", "Set donors"),
    QT_TRANSLATE_NOOP("Label", "Set house style"),
    QT_TRANSLATE_NOOP("Label", "Set languages"),
    QT_TRANSLATE_NOOP("Label", "Set level of rule"),
    QT_TRANSLATE_NOOP("Label", "Set logo"),
    QT_TRANSLATE_NOOP("Label", "Set organizers"),
    QT_TRANSLATE_NOOP("Label", "Set stage"),
    QT_TRANSLATE_NOOP("Label", "Shift what follows"),
    QT_TRANSLATE_NOOP("Label", "Start release"),
    QT_TRANSLATE_NOOP("Label", "Tell people apart"),
    QT_TRANSLATE_NOOP("Label", "Translate quote"),
    QT_TRANSLATE_NOOP("Label", "Withdraw release"),
)
"""Every label under which the desk records what was done: a test compares them with the desk."""


def label_text(label: str) -> str:
    """Return a label in the language of the interface."""
    return QCoreApplication.translate("Label", label)


def taken_back(label: str) -> str:
    """Return the sentence that something was taken back."""
    return QCoreApplication.translate("Label", "Taken back: {what}").format(what=label_text(label))


def done_again(label: str) -> str:
    """Return the sentence that something was done again."""
    return QCoreApplication.translate("Label", "Done again: {what}").format(what=label_text(label))
