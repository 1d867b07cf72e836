package org.stet.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.AbstractSimpleProperty;
import org.apache.xmpbox.type.ArrayProperty;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.jspecify.annotations.Nullable;
import org.stet.output.xml.XmlWriter;

/**
 * What the metadata packet of a PDF says in the words of Dublin Core.
 *
 * @param title where it is told
 * @param creator where it is told; several are parted by semicolons
 * @param description where it is told
 * @param others date, rights, identifier, source, publisher, subject and the like, as XML elements
 */
record DublinCore(
    Optional<String> title,
    Optional<String> creator,
    Optional<String> description,
    List<String> others) {

  static final DublinCore NONE =
      new DublinCore(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  DublinCore {
    others = List.copyOf(others);
  }

  boolean isDated() {
    return others.stream().anyMatch(DublinCore::isDate);
  }

  private static boolean isDate(String other) {
    return other.startsWith("<dc:date>");
  }

  /** With this date, as W3C writes it, in place of any other. */
  DublinCore dated(String date) {
    List<String> more = new ArrayList<>(others);
    more.removeIf(DublinCore::isDate);
    list(more, "date", "Seq", "", List.of(date));
    return new DublinCore(title, creator, description, more);
  }

  /** Nothing where the document has no packet, or one that cannot be understood. */
  static DublinCore of(PDDocument pdf) {
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return NONE;
    }
    try (InputStream in = metadata.createInputStream()) {
      DomXmpParser parser = new DomXmpParser();
      parser.setStrictParsing(false);
      DublinCoreSchema core = parser.parse(in).getDublinCoreSchema();
      return core == null ? NONE : of(core);
    } catch (IOException | XmpParsingException | BadFieldValueException | RuntimeException e) {
      return NONE;
    }
  }

  private static DublinCore of(DublinCoreSchema core) throws BadFieldValueException {
    List<String> others = new ArrayList<>();
    list(others, "contributor", "Bag", "", core.getContributors());
    simple(others, "coverage", core.getCoverage());
    list(others, "date", "Seq", "", dates(core));
    simple(others, "identifier", core.getIdentifier());
    list(others, "publisher", "Bag", "", core.getPublishers());
    list(others, "relation", "Bag", "", core.getRelations());
    String rights = core.getRights();
    if (rights != null) {
      list(others, "rights", "Alt", " xml:lang=\"x-default\"", List.of(rights));
    }
    simple(others, "source", core.getSource());
    list(others, "subject", "Bag", "", core.getSubjects());
    list(others, "type", "Bag", "", core.getTypes());
    Optional<String> creators =
        Optional.ofNullable(core.getCreators()).map(names -> String.join("; ", names));
    return new DublinCore(
        told(core.getTitle()),
        creators.flatMap(DublinCore::told),
        told(core.getDescription()),
        others);
  }

  /** As they were written: a year alone must not become the first of January. */
  private static List<String> dates(DublinCoreSchema core) {
    ArrayProperty dates = core.getDatesProperty();
    return dates == null
        ? List.of()
        : dates.getAllProperties().stream()
            .filter(AbstractSimpleProperty.class::isInstance)
            .map(date -> ((AbstractSimpleProperty) date).getRawValue().toString())
            .toList();
  }

  private static Optional<String> told(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }

  private static void simple(List<String> others, String name, @Nullable String value) {
    if (value != null) {
      others.add("<dc:%s>%s</dc:%s>".formatted(name, XmlWriter.escape(value, false), name));
    }
  }

  private static void list(
      List<String> others,
      String name,
      String kind,
      String attribute,
      @Nullable List<String> values) {
    if (values == null || values.isEmpty()) {
      return;
    }
    StringBuilder items = new StringBuilder();
    for (String value : values) {
      items.append("<rdf:li%s>".formatted(attribute));
      items.append(XmlWriter.escape(value, false)).append("</rdf:li>");
    }
    others.add("<dc:%s><rdf:%s>%s</rdf:%s></dc:%s>".formatted(name, kind, items, kind, name));
  }
}
