package org.stet.pipeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tesseract's names of languages and those of the rest of the world. */
final class Languages {

  static final String ENGLISH = "eng";

  private static final Map<String, String> SPECIAL =
      Map.of(
          "frk", "de", "deu_latf", "de", "dan_frak", "da", "slk_frak", "sk", "chi_sim", "zh-Hans");

  private Languages() {}

  /** The languages of {@code eng+deu}, as Tesseract names them. */
  static Set<String> named(String tesseract) {
    return Set.copyOf(Arrays.asList(tesseract.split("\\+", -1)));
  }

  /** The first language of {@code eng+deu} as BCP 47, for example {@code en}; else {@code und}. */
  static String bcp47(String tesseract) {
    String first = tesseract.split("\\+", 2)[0];
    if (SPECIAL.containsKey(first)) {
      return SPECIAL.get(first);
    }
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getISO3Language().equals(first)
          || first.equals(bibliographic(code))) {
        return code;
      }
    }
    return "und";
  }

  /** Tesseract uses the bibliographic code for a few languages. */
  private static String bibliographic(String code) {
    return switch (code) {
      case "cs" -> "cze";
      case "nl" -> "dut";
      default -> "";
    };
  }
}
