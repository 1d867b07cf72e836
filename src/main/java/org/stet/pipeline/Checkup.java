package org.stet.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.lexicon.EnglishLexicon;
import org.stet.ocr.tesseract.TesseractCheck;

/** What a run needs, looked at piece by piece. */
public final class Checkup {

  private static final long MIB = 1024 * 1024;
  private static final long ENOUGH_MEMORY = 1000 * MIB;

  private Checkup() {}

  /**
   * One piece.
   *
   * @param name what was looked at
   * @param works true when a run can count on it
   * @param says what was found, or what is missing and how to mend it
   */
  public record Finding(String name, boolean works, String says) {}

  /**
   * Looks at everything.
   *
   * @param language as Tesseract names it
   * @param tessdata where the person says that the models are
   */
  public static List<Finding> of(String language, Optional<Path> tessdata) {
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    TesseractCheck.of(language, tessdata)
        .forEach(found -> findings.add(new Finding("OCR", found.well(), found.message())));
    findings.add(look("English words", () -> words(EnglishLexicon.standard())));
    findings.add(memory());
    return findings;
  }

  private static String words(EnglishLexicon lexicon) {
    return lexicon.knows("newspaper") ? "the dictionary answers" : "the dictionary is empty";
  }

  private static Finding java() {
    String version = Runtime.version().toString();
    return new Finding(
        "Java",
        Runtime.version().feature() >= 17,
        version + (Runtime.version().feature() >= 17 ? "" : "; install a JDK 17 or newer"));
  }

  private static Finding memory() {
    long most = Runtime.getRuntime().maxMemory();
    String amount = String.format(Locale.ROOT, "%d MiB for this program", most / MIB);
    return most >= ENOUGH_MEMORY
        ? new Finding("memory", true, amount)
        : new Finding("memory", false, amount + "; give more with STET_JAVA_OPTS=-Xmx2g");
  }

  private static Finding look(String name, Supplier<String> check) {
    try {
      return new Finding(name, true, check.get());
    } catch (RuntimeException | LinkageError e) {
      return new Finding(name, false, String.valueOf(e.getMessage()));
    }
  }
}
