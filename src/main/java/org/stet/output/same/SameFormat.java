package org.stet.output.same;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;
import org.stet.xml.OcrFile;

/**
 * What came as ALTO, hOCR or PAGE goes out as the same file with the corrections put in; all else
 * stays, byte for byte. Nothing is written for other inputs.
 */
@AutoService(OutputFormat.class)
public final class SameFormat implements OutputFormat {

  private static final List<String> ENDINGS = List.of(".xml", ".alto", ".hocr", ".html", ".htm");

  @Override
  public String name() {
    return "same";
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  @Override
  public boolean worksWithoutImages() {
    return true;
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    Optional<OcrFile> ocr = source(edition, context);
    if (ocr.isEmpty()) {
      return;
    }
    OcrFile file = ocr.get();
    String suffix =
        switch (file.dialect()) {
          case ALTO -> ".alto.xml";
          case HOCR -> ".hocr";
          case PAGE -> ".page.xml";
        };
    try {
      String patched = new FilePatch(file, edition).apply();
      context.target().write(suffix, DocumentTarget.bytes(file.source().encode(patched)));
    } catch (UncheckedIOException e) {
      throw new IOException("the reading of a page could not be opened again", e);
    }
  }

  private static Optional<OcrFile> source(Edition edition, OutputContext context)
      throws IOException {
    List<Integer> pages = edition.document().pageNumbers();
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> file = context.sources().apply(pages.get(0)).map(OutputContext.PageSource::file);
    String name = file.map(f -> f.toString().toLowerCase(Locale.ROOT)).orElse("");
    return ENDINGS.stream().anyMatch(name::endsWith) && file.isPresent()
        ? OcrFile.read(file.get())
        : Optional.empty();
  }
}
