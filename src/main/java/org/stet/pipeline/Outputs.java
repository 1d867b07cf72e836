package org.stet.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.IntFunction;
import org.stet.ledger.Edition;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.output.OutputFormat;
import org.stet.output.corrections.CorrectionsFormat;
import org.stet.page.image.ScanImage;

/**
 * The formats that a person asked for.
 *
 * @param formats in order of their names
 * @param language BCP 47
 * @param settings options of single formats, by name
 */
record Outputs(List<OutputFormat> formats, String language, Map<String, String> settings) {

  /** Every format on the class path, in order of their names. */
  static List<OutputFormat> all() {
    return ServiceLoader.load(OutputFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(java.util.Comparator.comparing(OutputFormat::name))
        .toList();
  }

  /**
   * The formats of these names; without names, those written by default.
   *
   * @throws IllegalArgumentException for a name that no format has
   */
  static List<OutputFormat> named(Set<String> names) {
    List<OutputFormat> all = all();
    List<String> known = all.stream().map(OutputFormat::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "there is no format '%s'; there are: %s".formatted(name, String.join(", ", known)));
      }
    }
    return all.stream()
        .filter(f -> names.isEmpty() ? f.isDefault() : names.contains(f.name()) || isKept(f))
        .toList();
  }

  /** Whatever a person asks for, the ledger is written: it is what makes each change undoable. */
  private static boolean isKept(OutputFormat format) {
    return format instanceof CorrectionsFormat;
  }

  /** Those that lose nothing where the scan cannot be found. */
  Outputs withoutScan() {
    return new Outputs(
        formats.stream().filter(format -> !format.needsScan()).toList(), language, settings);
  }

  /** Writes every format of one document. */
  void write(Edition edition, DocumentTarget target, Originals originals) throws IOException {
    write(
        edition,
        new OutputContext(
            target,
            originals::image,
            originals::source,
            originals::placements,
            title(target),
            language,
            options()));
  }

  private String title(DocumentTarget target) {
    return settings.getOrDefault("title", target.name());
  }

  /** The settings, and what is written beside: files that belong together name each other. */
  private Map<String, String> options() {
    Map<String, String> options = new HashMap<>(settings);
    options.put("formats", String.join(",", formats.stream().map(OutputFormat::name).toList()));
    return options;
  }

  /** Writes every format that says something of a document without page images. */
  void writeText(Edition edition, DocumentTarget target, IntFunction<Optional<PageSource>> sources)
      throws IOException {
    Outputs text =
        new Outputs(
            formats.stream().filter(OutputFormat::worksWithoutImages).toList(), language, settings);
    IntFunction<Optional<ScanImage>> none = page -> Optional.empty();
    text.write(
        edition, new OutputContext(target, none, sources, title(target), language, text.options()));
  }

  private void write(Edition edition, OutputContext context) throws IOException {
    for (OutputFormat format : formats) {
      format.write(edition, context);
    }
  }
}
