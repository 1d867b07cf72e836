package org.stet.output.drawing;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;
import org.stet.page.image.ScanImage;

/** {@code <doc>.p0001.layout.png}: each page with its regions, their order and their roles. */
@AutoService(OutputFormat.class)
public final class LayoutFormat implements OutputFormat {

  /** Its name. */
  public static final String NAME = "layout";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  public boolean worksWithoutImages() {
    return false;
  }

  @Override
  public boolean needsScan() {
    return true;
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    for (int number : edition.document().pageNumbers()) {
      Optional<ScanImage> scan = context.images().apply(number);
      if (scan.isPresent()) {
        Drawings.write(
            edition.document().page(number), scan.orElseThrow().pixels(), context.target());
      }
    }
  }
}
