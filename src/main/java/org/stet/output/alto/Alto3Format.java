package org.stet.output.alto;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/** ALTO 3.1, for loaders that know no later one. */
@AutoService(OutputFormat.class)
public final class Alto3Format implements OutputFormat {

  @Override
  public String name() {
    return AltoVersion.V3.formatName();
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
  public void write(Edition edition, OutputContext context) throws IOException {
    AltoFiles.write(edition, context, AltoVersion.V3);
  }
}
