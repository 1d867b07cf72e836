package org.stet.xml;

import java.util.List;
import java.util.Optional;

/** The kinds of OCR files that can be repaired in place. */
public enum OcrDialect {
  ALTO("alto"),
  HOCR("hocr"),
  PAGE("page");

  /** Finds the pages, lines and words of a file. */
  interface Reader {
    List<OcrSheet> sheets(String source, Tag root);
  }

  private final String label;

  OcrDialect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  Reader reader() {
    return switch (this) {
      case ALTO -> new AltoReader();
      case HOCR -> new HocrReader();
      case PAGE -> new PageReader();
    };
  }

  static Optional<OcrDialect> of(Tag root) {
    return switch (root.name().equalsIgnoreCase("html") ? "html" : root.name()) {
      case "alto" -> Optional.of(ALTO);
      case "PcGts" -> Optional.of(PAGE);
      case "html" ->
          root.all().anyMatch(tag -> HocrReader.is(tag, "ocr_page"))
              ? Optional.of(HOCR)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
