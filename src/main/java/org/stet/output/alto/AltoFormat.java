package org.stet.output.alto;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/** ALTO 4.4, one file a page. */
@AutoService(OutputFormat.class)
public final class AltoFormat implements OutputFormat {

  @Override
  public String name() {
    return AltoVersion.V4.formatName();
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  @Override
  public boolean worksWithoutImages() {
    return false;
  }

  @Override
  public void write(Edition edition, OutputContext context) throws IOException {
    AltoFiles.write(edition, context, AltoVersion.V4);
  }
}
