package org.sujarit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.sujarit.Sujarit;

class ModuleTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Sujarit.class);
    private static final ApplicationModules BROKEN =
            ApplicationModules.of("broken.modules", new ImportOption.OnlyIncludeTests());

    @Test
    void modulesUseOnlyWhatTheyDeclareAndOthersOfferAndNeverInACircle() {
        MODULES.verify();
    }

    @Test
    void aModuleThatUsesWhatItDoesNotDeclareFails() {
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(BROKEN::verify)
                .withMessageContaining("'buyer' depends on module 'seller'");
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        assertThat(undeclared(MODULES)).isEmpty();
    }

    @Test
    void aModuleThatDeclaresNothingIsFound() {
        assertThat(undeclared(BROKEN)).containsExactly("undeclared");
    }

    @Test
    void theModulesAreThoseOfTheGlossaryAndNoOthers() {
        mustBeTheModulesOfTheGlossary(MODULES);
    }

    @Test
    void otherModulesThanThoseOfTheGlossaryFail() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> mustBeTheModulesOfTheGlossary(BROKEN))
                .withMessageContaining("seller");
    }

    private static void mustBeTheModulesOfTheGlossary(ApplicationModules modules) {
        assertThat(modules.stream()
                        .map(org.springframework.modulith.core.ApplicationModule::getIdentifier)
                        .map(ApplicationModuleIdentifier::toString))
                .containsExactlyInAnyOrder(
                        "access",
                        "agency",
                        "amendment",
                        "api",
                        "assessment",
                        "audit",
                        "catalogue",
                        "check",
                        "correction",
                        "cycle",
                        "demo",
                        "desk",
                        "document",
                        "effect",
                        "entry",
                        "event",
                        "evidence",
                        "form",
                        "intake",
                        "library",
                        "measure",
                        "metrics",
                        "node",
                        "notification",
                        "portal",
                        "process",
                        "publication",
                        "refusal",
                        "remark",
                        "report",
                        "resubmission",
                        "review",
                        "round",
                        "server",
                        "template",
                        "text",
                        "thai");
    }

    /** Modules that are open, or may use whatever they like because they do not say what. */
    private static List<String> undeclared(ApplicationModules modules) {
        return modules.stream()
                .filter(module -> module.isOpen()
                        || module.getBasePackage()
                                .findAnnotation(ApplicationModule.class)
                                .map(ApplicationModule::allowedDependencies)
                                .map(List::of)
                                .filter(allowed -> !allowed.contains(ApplicationModule.OPEN_TOKEN))
                                .isEmpty())
                .map(module -> module.getIdentifier().toString())
                .toList();
    }
}
