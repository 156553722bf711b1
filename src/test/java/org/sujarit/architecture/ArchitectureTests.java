package org.sujarit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final JavaClasses MAIN = MainClasses.MAIN;

    private static final String[] DOMAIN = {
        "org.sujarit.agency..",
        "org.sujarit.catalogue..",
        "org.sujarit.cycle..",
        "org.sujarit.assessment..",
        "org.sujarit.measure..",
        "org.sujarit.review..",
        "org.sujarit.evidence",
        "org.sujarit.audit..",
        "org.sujarit.publication.."
    };

    private static final String[] WEB = {"org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."
    };

    @Test
    void onlyProcessesAndAccessKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sujarit.process..", "org.sujarit.access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void onlyWorkFinishesTasks() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Finishing")
                .should()
                .callMethod(TaskService.class, "complete", String.class)
                .orShould()
                .callMethod(TaskService.class, "complete", String.class, Map.class)
                .check(MAIN);
    }

    @Test
    void theDomainKnowsNeitherTheWebNorWhatStandsAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WEB)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.camunda..",
                        "org.sujarit.process..",
                        "org.sujarit.document..",
                        "org.sujarit.api..",
                        "org.sujarit.desk..",
                        "org.sujarit.portal..")
                .check(MAIN);
    }

    @Test
    void onlyWhatAPersonOrAProgramUsesKnowsTheProcesses() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.sujarit.process..", "org.sujarit.api..", "org.sujarit.desk..", "org.sujarit.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sujarit.process..")
                .check(MAIN);
    }

    @Test
    void processesDoNotKnowTheWeb() {
        noClasses()
                .that()
                .resideInAPackage("org.sujarit.process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WEB)
                .check(MAIN);
    }

    @Test
    void onlyTheDeskUsesTheApi() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sujarit.api..", "org.sujarit.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sujarit.api..")
                .check(MAIN);
    }

    @Test
    void nobodyUsesTheDeskOrThePortal() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sujarit.desk..", "org.sujarit.portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sujarit.desk..", "org.sujarit.portal..")
                .check(MAIN);
    }

    @Test
    void thaiTextNeedsNothingButTheLanguageItselfAndItsDictionary() {
        classes()
                .that()
                .resideInAPackage("org.sujarit.thai")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.springframework.modulith", "com.ibm.icu..", "org.sujarit.thai")
                .check(MAIN);
    }

    @Test
    void controllersAreNobodyElsesBusiness() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        List<String> unmarked = MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(one -> one.getName())
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void aRuleThatIsBrokenFails() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> noClasses()
                .that()
                .resideInAPackage("org.sujarit.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN));
    }

    @Test
    void aRuleThatLooksAtNothingFails() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> classes()
                .that()
                .resideInAPackage("org.sujarit.nowhere")
                .should()
                .bePublic()
                .check(MAIN));
    }
}
