package org.stet.ocr.tesseract;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.stet.natives.Natives;
import org.stet.ocr.MissingModelException;
import org.stet.ocr.OcrEngine;

/**
 * Makes engines for one language, all of the same models. Each thread takes its own.
 *
 * @param language for example {@code eng+deu}
 * @param tessdata a folder that holds all its models
 * @param variables of Tesseract, for every page
 */
public record TesseractEngines(String language, Path tessdata, Map<String, String> variables) {

  /**
   * Glyph alternatives of the LSTM reader, from one round: Tesseract's five rounds cost a third
   * more time.
   */
  private static final Map<String, String> USUAL =
      Map.of("lstm_choice_mode", "2", "lstm_choice_iterations", "1");

  public TesseractEngines {
    variables = Map.copyOf(variables);
  }

  /**
   * Finds the models.
   *
   * @param tessdata where the person says that they are
   * @throws MissingModelException when one is nowhere; the message says how to get it
   */
  public static TesseractEngines of(String language, Optional<Path> tessdata) {
    return new TesseractEngines(language, TessdataLocator.of(tessdata).folderOf(language), USUAL);
  }

  /** A new engine, to be closed by whoever asked for it. */
  public OcrEngine open() {
    Natives.install();
    return new TesseractEngine(language, tessdata, variables);
  }
}
