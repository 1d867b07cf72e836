package org.stet.ocr.tesseract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.natives.Natives;
import org.stet.natives.NativesException;
import org.stet.ocr.Finding;
import org.stet.ocr.MissingModelException;
import org.stet.ocr.OcrException;

/** Looks whether Tesseract can work here: its library, and the models of the languages. */
public final class TesseractCheck {

  private TesseractCheck() {}

  /**
   * Loads everything that a run would load.
   *
   * @param language for example {@code eng+deu}
   * @param tessdata where the person says that models are
   */
  public static List<Finding> of(String language, Optional<Path> tessdata) {
    List<Finding> findings = new ArrayList<>();
    findings.add(library());
    if (findings.get(0).well()) {
      models(language, tessdata, findings);
      findings.add(engine(language, tessdata));
    }
    return findings;
  }

  private static Finding library() {
    try {
      Path folder = Natives.install();
      return new Finding(true, "Tesseract %s in %s".formatted(TessAPI1.TessVersion(), folder));
    } catch (NativesException e) {
      return new Finding(false, "Tesseract: " + e.getMessage());
    } catch (LinkageError e) {
      return new Finding(
          false,
          "Tesseract's library does not load: %s. It needs glibc 2.34 or newer and libstdc++ (Debian: apt install libstdc++6)."
              .formatted(e.getMessage()));
    }
  }

  private static void models(String language, Optional<Path> tessdata, List<Finding> findings) {
    TessdataLocator locator = TessdataLocator.of(tessdata);
    try {
      List<String> wanted = new ArrayList<>(TessdataLocator.languages(language));
      wanted.add("osd");
      for (String name : wanted) {
        findings.add(model(locator, name));
      }
    } catch (MissingModelException e) {
      findings.add(new Finding(false, String.valueOf(e.getMessage())));
    }
  }

  private static Finding model(TessdataLocator locator, String name) {
    try {
      locator.folderOf(name);
      return new Finding(
          true,
          "Model %s: %s".formatted(name, locator.find(name).map(Path::toString).orElse("bundled")));
    } catch (MissingModelException e) {
      return new Finding(false, String.valueOf(e.getMessage()));
    }
  }

  private static Finding engine(String language, Optional<Path> tessdata) {
    try {
      TesseractEngines.of(language, tessdata).open().close();
      return new Finding(true, "Ready to read " + language);
    } catch (MissingModelException | OcrException e) {
      return new Finding(false, "Cannot read " + language + ": " + e.getMessage());
    }
  }
}
