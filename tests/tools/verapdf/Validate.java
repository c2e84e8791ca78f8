import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Holds each named PDF to PDF/UA-1 and PDF/A-2a. Exit status 1 when one of them fails. */
public final class Validate {
    private static final List<PDFAFlavour> PROMISED = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    public static void main(String[] paths) {
        VeraGreenfieldFoundryProvider.initialise();
        int failures = 0;
        for (String path : paths) {
            for (PDFAFlavour flavour : PROMISED) {
                failures += passes(path, flavour) ? 0 : 1;
            }
        }
        System.out.printf("veraPDF: %d files, %d failures%n", paths.length, failures);
        System.exit(failures == 0 ? 0 : 1);
    }

    private static boolean passes(String path, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            boolean passed = result.isCompliant() && result.getTotalAssertions() > 0;
            System.out.printf("%s %s %s (%d assertions)%n", passed ? "passed" : "FAILED",
                flavour, path, result.getTotalAssertions());
            firstFailureOfEachRule(result).forEach((rule, failure) -> System.out.printf(
                "    %s-%d, %d times: %s at %s%n", rule.getClause(), rule.getTestNumber(),
                result.getFailedChecks().getOrDefault(rule, 0), failure.getMessage(),
                failure.getLocation().getContext()));
            return passed;
        } catch (Exception unreadable) {
            System.out.printf("FAILED %s %s cannot be read: %s%n", flavour, path, unreadable);
            return false;
        }
    }

    private static Map<RuleId, TestAssertion> firstFailureOfEachRule(ValidationResult result) {
        return result.getTestAssertions().stream()
            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .collect(Collectors.toMap(TestAssertion::getRuleId, assertion -> assertion, (first, next) -> first));
    }
}
