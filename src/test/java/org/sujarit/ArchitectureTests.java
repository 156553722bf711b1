package org.sujarit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.Resource;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sujarit");

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
    void theDomainDoesNotKnowTheWeb() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.sujarit.measure..",
                        "org.sujarit.cycle..",
                        "org.sujarit.review..",
                        "org.sujarit.assessment..",
                        "org.sujarit.agency..",
                        "org.sujarit.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
                .check(MAIN);
    }

    @Test
    void theDomainDoesNotKnowTheProcesses() {
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
    void whatTheEngineCallsDoesNotKnowTheWeb() {
        noClasses()
                .that()
                .resideInAnyPackage("org.sujarit.process.delegate", "org.sujarit.process.listener", "..process.step")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sujarit.api..", "org.springframework.web..")
                .check(MAIN);
    }

    @Test
    void thaiTextNeedsNothingButTheLanguageItselfAndItsDictionary() {
        classes()
                .that()
                .resideInAPackage("org.sujarit.thai")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "com.ibm.icu..", "org.sujarit.thai")
                .check(MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
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
