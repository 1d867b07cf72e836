package org.stet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the design: the folder list is the data flow. */
@AnalyzeClasses(packages = "org.stet", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  private static final String[] STAGES = {
    "scan", "image", "segment", "ocr", "layout", "repair", "output", "review"
  };

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.stet.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule pageImportsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("org.stet.page..")
          .should()
          .dependOnClassesThat(oursOutside("org.stet.page"));

  @ArchTest
  static final ArchRule ledgerSeesPagesOnly =
      noClasses()
          .that()
          .resideInAPackage("org.stet.ledger..")
          .should()
          .dependOnClassesThat(oursOutside("org.stet.page", "org.stet.ledger"));

  @ArchTest
  static void stagesDoNotImportEachOther(com.tngtech.archunit.core.domain.JavaClasses classes) {
    for (String stage : STAGES) {
      for (String other : STAGES) {
        if (!stage.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage("org.stet." + stage + "..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.stet." + other + "..")
              .because("stages meet in page and ledger")
              .allowEmptyShould(true)
              .check(classes);
        }
      }
    }
  }

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.stet.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest static final ArchRule jackson = only("com.fasterxml.jackson..", "org.stet.json..");

  @ArchTest
  static final ArchRule tess4j = only("net.sourceforge.tess4j..", "org.stet.ocr.tesseract..");

  @ArchTest
  static final ArchRule lept4j =
      only("net.sourceforge.lept4j..", "org.stet.image..", "org.stet.segment..");

  @ArchTest
  static final ArchRule languageTool = only("org.languagetool..", "org.stet.repair.languagetool..");

  @ArchTest static final ArchRule lucene = only("org.apache.lucene..", "org.stet.lexicon.lucene..");

  @ArchTest static final ArchRule morfologik = only("morfologik..", "org.stet.lexicon..");

  @ArchTest
  static final ArchRule pdfBox =
      only("org.apache.pdfbox..", "org.stet.output.pdf..", "org.stet.scan.pdf..");

  @ArchTest static final ArchRule picocli = only("picocli..", "org.stet.cli..");

  @ArchTest static final ArchRule progressBar = only("me.tongfei..", "org.stet.cli..");

  private static ArchRule only(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("each library stands behind one package");
  }

  private static DescribedPredicate<JavaClass> oursOutside(String... packages) {
    return new DescribedPredicate<>("are ours, outside " + String.join(", ", packages)) {
      @Override
      public boolean test(JavaClass type) {
        String name = type.getPackageName();
        boolean ours = name.equals("org.stet") || name.startsWith("org.stet.");
        for (String allowed : packages) {
          ours &= !(name.equals(allowed) || name.startsWith(allowed + "."));
        }
        return ours;
      }
    };
  }
}
