"""The frame around the screens: window, navigation, actions, the worker, messages."""
