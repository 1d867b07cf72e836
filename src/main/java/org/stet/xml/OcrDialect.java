package org.stet.xml;

import java.util.List;
import java.util.Optional;

/** The kinds of OCR files that can be repaired in place. */
public enum OcrDialect {
  ALTO("alto", new AltoReader()),
  HOCR("hocr", new HocrReader()),
  PAGE("page", new PageReader());

  /** Finds the pages, lines and words of a file. */
  interface Reader {
    List<OcrSheet> sheets(String source, Tag root);
  }

  private final String label;
  private final Reader reader;

  OcrDialect(String label, Reader reader) {
    this.label = label;
    this.reader = reader;
  }

  public String label() {
    return label;
  }

  Reader reader() {
    return reader;
  }

  static Optional<OcrDialect> of(Tag root) {
    return switch (root.name()) {
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
