package org.sujarit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The application's own classes and, beside them, those that break each rule on purpose. */
final class MainClasses {

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sujarit");

    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    private MainClasses() {}
}
