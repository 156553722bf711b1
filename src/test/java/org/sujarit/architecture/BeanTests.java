package org.sujarit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

class BeanTests {

    private static final int MOST = 7;

    private static final ArchRule FEW_BEANS = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Component.class)
            .should(new FewParameters());

    @Test
    void noConstructorAsksForMoreThanSevenBeans() {
        FEW_BEANS.check(MainClasses.MAIN);
    }

    @Test
    void aConstructorWithEightBeansFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> FEW_BEANS.check(MainClasses.BROKEN))
                .withMessageContaining("Greedy");
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
                .check(MainClasses.MAIN);
    }

    private static class FewParameters extends ArchCondition<JavaConstructor> {

        FewParameters() {
            super("ask for at most " + MOST + " beans");
        }

        @Override
        public void check(JavaConstructor constructor, ConditionEvents events) {
            int beans = constructor.getRawParameterTypes().size();
            String message = constructor.getOwner().getName() + " asks for " + beans + " beans";
            events.add(new SimpleConditionEvent(constructor, beans <= MOST, message));
        }
    }
}
