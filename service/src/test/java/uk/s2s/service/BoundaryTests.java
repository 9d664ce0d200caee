package uk.s2s.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between features, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "uk.s2s.service", importOptions = DoNotIncludeTests.class)
class BoundaryTests {

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("uk.s2s.service.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyCallsAuditOrNotifications = noClasses()
            .that()
            .resideOutsideOfPackages("..audit..", "..notifications..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.s2s.service.audit..", "uk.s2s.service.notifications..")
            .because("audit and notifications listen to events");

    @ArchTest
    static final ArchRule schoolsKnowNoOtherFeature = noClasses()
            .that()
            .resideInAPackage("uk.s2s.service.schools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.s2s.service.accounts..", "uk.s2s.service.transfers..", "uk.s2s.service.vault..");

    @ArchTest
    static final ArchRule accountsKnowNoTransfers = noClasses()
            .that()
            .resideInAPackage("uk.s2s.service.accounts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.s2s.service.transfers..", "uk.s2s.service.vault..");
}
