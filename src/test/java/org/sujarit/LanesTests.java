package org.sujarit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.sujarit.testing.ApplicationTest;

/** A test is in the lane of its tag: whoever boots a Spring context says so, and the fast lane stays fast. */
class LanesTests {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.sujarit");

    private static final DescribedPredicate<JavaClass> CONTEXT = JavaClass.Predicates.assignableTo(
                    ConfigurableApplicationContext.class)
            .or(JavaClass.Predicates.assignableTo(SpringApplication.class))
            .or(JavaClass.Predicates.assignableTo(SpringApplicationBuilder.class));

    @Test
    void aTestHasTheTagExactlyWhenItBootsASpringContext() {
        List<JavaClass> tests = TESTS.stream().filter(LanesTests::isRun).toList();
        assertThat(tests).hasSizeGreaterThan(80);
        assertThat(tests.stream().filter(LanesTests::bootsSpring)).hasSizeGreaterThan(40);
        assertThat(tests).allSatisfy(test -> assertThat(isTagged(test))
                .as(test.getName() + " boots a Spring context")
                .isEqualTo(bootsSpring(test)));
    }

    @ParameterizedTest
    @ValueSource(classes = {ByAnnotation.class, ByExtension.class, BySubclass.class, ByHand.class, ByBuilder.class})
    void everyWayToBootOneIsSeen(Class<?> untagged) {
        JavaClass test = TESTS.get(untagged);
        assertThat(bootsSpring(test)).isTrue();
        assertThat(isTagged(test)).isFalse();
    }

    @Test
    void whatInheritsTheAnnotationHasTheTag() {
        assertThat(isTagged(TESTS.get(Tagged.class))).isTrue();
        assertThat(bootsSpring(TESTS.get(LanesTests.class))).isFalse();
    }

    /** What Surefire takes by its name; Failsafe's tests run behind both lanes. */
    private static boolean isRun(JavaClass test) {
        return test.getSimpleName().endsWith("Tests") && !test.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean isTagged(JavaClass test) {
        return AnnotationSupport.findRepeatableAnnotations(test.reflect(), Tag.class).stream()
                .anyMatch(tag -> tag.value().equals("spring"));
    }

    private static boolean bootsSpring(JavaClass test) {
        MergedAnnotations annotations = MergedAnnotations.from(test.reflect(), SearchStrategy.TYPE_HIERARCHY);
        return annotations.isPresent(BootstrapWith.class)
                || extensions(test).anyMatch(SpringExtension.class::equals)
                || test.getConstructorCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner())
                        .anyMatch(CONTEXT);
    }

    private static Stream<Class<?>> extensions(JavaClass test) {
        return AnnotationSupport.findRepeatableAnnotations(test.reflect(), ExtendWith.class).stream()
                .flatMap(with -> Stream.of(with.value()));
    }

    @SpringBootTest
    static class ByAnnotation {}

    @SpringJUnitConfig
    static class ByExtension {}

    static final class BySubclass extends ByAnnotation {}

    static final class ByHand {
        Object boots() {
            return new GenericApplicationContext();
        }
    }

    static final class ByBuilder {
        Object boots() {
            return new SpringApplicationBuilder();
        }
    }

    @ApplicationTest
    abstract static class Parent {}

    static final class Tagged extends Parent {}
}
