package uk.s2s.lrs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "uk.s2s.lrs", importOptions = DoNotIncludeTests.class)
class LrsBoundaryTests {

    @ArchTest
    static final ArchRule contractKnowsNeitherOfItsEnds = noClasses()
            .that()
            .resideInAPackage("uk.s2s.lrs")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.s2s.lrs.soap..", "uk.s2s.lrs.local..");

    @ArchTest
    static final ArchRule soapKnowsNoRegisterBehindIt = noClasses()
            .that()
            .resideInAPackage("uk.s2s.lrs.soap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.s2s.lrs.local..", "uk.s2s.register.jdbc..");

    @ArchTest
    static final ArchRule soapLibraryStaysInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("uk.s2s.lrs.soap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "jakarta..", "uk.s2s.lrs.soap.wire..");
}
