package org.stet.output.alto;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.EditionPage;
import org.stet.ledger.Entry;
import org.stet.output.Producer;
import org.stet.output.xml.XmlWriter;
import org.stet.page.Provenance;

/** How the page was read, and which rules changed it. */
final class AltoDescription {

  static final String READING = "PROC_reading";
  private static final String PERSON = "PROC_person";

  private final AltoVersion version;
  private final EditionPage page;
  private final CorrectionLedger ledger;

  AltoDescription(AltoVersion version, EditionPage page, CorrectionLedger ledger) {
    this.version = version;
    this.page = page;
    this.ledger = ledger;
  }

  /** The processing steps behind a correction, for {@code PROCESSINGREFS}. */
  static String references(Entry entry) {
    String rule = "PROC_" + entry.correction().ruleId().replaceAll("[^A-Za-z0-9_.-]", "_");
    return entry.decision() instanceof Decision.OfPerson ? rule + " " + PERSON : rule;
  }

  void write(XmlWriter xml) throws IOException {
    Provenance provenance = page.page().provenance();
    xml.start("Description").element("MeasurementUnit", "pixel");
    xml.start("sourceImageInformation").element("fileName", fileName(provenance.source())).end();
    if (version.isGeneric()) {
      generic(xml, provenance);
    } else {
      early(xml, provenance);
    }
    xml.end();
  }

  private void generic(XmlWriter xml, Provenance provenance) throws IOException {
    xml.start("Processing").attribute("ID", READING);
    xml.element("processingCategory", "contentGeneration");
    xml.element("processingStepDescription", "text recognition");
    xml.element("processingStepSettings", settings(provenance));
    software(xml, provenance.reader());
    xml.end();
    for (Map.Entry<String, String> step : steps().entrySet()) {
      xml.start("Processing").attribute("ID", step.getKey());
      xml.element("processingCategory", "contentModification");
      xml.element("processingStepDescription", step.getValue());
      software(xml, Producer.NAME + " " + Producer.version());
      xml.end();
    }
  }

  private void early(XmlWriter xml, Provenance provenance) throws IOException {
    xml.start("OCRProcessing").attribute("ID", READING);
    xml.start("ocrProcessingStep");
    xml.element("processingStepDescription", "text recognition");
    xml.element("processingStepSettings", settings(provenance));
    software(xml, provenance.reader());
    xml.end();
    for (String step : steps().values()) {
      xml.start("postProcessingStep").element("processingStepDescription", step);
      software(xml, Producer.NAME + " " + Producer.version());
      xml.end();
    }
    xml.end();
  }

  /** The rules that changed this page, by the id of their step. */
  private SortedMap<String, String> steps() {
    SortedMap<String, String> steps = new TreeMap<>();
    page.words()
        .flatMap(word -> word.word().correction().stream())
        .map(Correction::id)
        .distinct()
        .flatMap(id -> ledger.find(id).stream())
        .forEach(
            entry -> {
              for (String id : references(entry).split(" ", -1)) {
                steps.put(
                    id,
                    id.equals(PERSON)
                        ? "decision of a person"
                        : "repair by rule " + entry.correction().ruleId());
              }
            });
    return steps;
  }

  private static String settings(Provenance provenance) {
    StringBuilder settings = new StringBuilder("language: " + provenance.language());
    if (provenance.resolution() > 0) {
      settings.append("; resolution: ").append(provenance.resolution()).append(" dpi");
    }
    for (String step : new TreeSet<>(provenance.steps().keySet())) {
      settings.append("; ").append(step).append(": ").append(provenance.steps().get(step));
    }
    return settings.toString();
  }

  private static void software(XmlWriter xml, String nameAndVersion) throws IOException {
    int space = nameAndVersion.indexOf(' ');
    xml.start("processingSoftware");
    xml.element("softwareName", space < 0 ? nameAndVersion : nameAndVersion.substring(0, space));
    if (space >= 0) {
      xml.element("softwareVersion", nameAndVersion.substring(space + 1));
    }
    xml.end();
  }

  /** The name alone: where the folder stood says nothing to others. */
  private static String fileName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }
}
