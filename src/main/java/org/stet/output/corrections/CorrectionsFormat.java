package org.stet.output.corrections;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputFormat;

/** {@code <doc>.corrections.jsonl}: every proposal with its decision, in the order of the text. */
@AutoService(OutputFormat.class)
public final class CorrectionsFormat implements OutputFormat {

  /** How the file's name ends. */
  public static final String SUFFIX = ".corrections.jsonl";

  @Override
  public String name() {
    return "corrections";
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
    context.target().write(SUFFIX, out -> CorrectionsFile.write(out, edition.ledger().entries()));
  }
}
