package org.sujarit.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

class CircleTests {

    private static final ArchRule NO_CIRCLES =
            slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();

    @Test
    void noPackageNeedsOneThatNeedsIt() {
        NO_CIRCLES.check(MainClasses.MAIN);
    }

    @Test
    void twoPackagesThatNeedEachOtherFail() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NO_CIRCLES.check(MainClasses.BROKEN))
                .withMessageContaining("broken.circle.one")
                .withMessageContaining("broken.circle.two");
    }

    /** Sub-packages count for themselves: a circle inside a module is a circle too. */
    private static class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            return SliceIdentifier.of(one.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages by their full names";
        }
    }
}
