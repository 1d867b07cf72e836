package org.stet.output.pdf;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.stet.output.xml.XmlWriter;

/**
 * The packet of metadata: it says what the information dictionary says, as PDF/A asks.
 *
 * @param language BCP 47
 * @param archival whether it calls the file PDF/A-2b
 */
record Xmp(String language, PDDocumentInformation information, DublinCore kept, boolean archival) {

  String packet() {
    return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
         xmlns:dc="http://purl.org/dc/elements/1.1/"
        %s>
        %s</rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(simple(), lists());
  }

  /** Properties with one value stand as attributes, which is shortest. */
  private String simple() {
    StringBuilder out = new StringBuilder();
    out.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    simple(out, "pdf:Keywords", information.getKeywords());
    simple(out, "pdf:Producer", information.getProducer());
    StringBuilder dates = new StringBuilder();
    simple(dates, "xmp:CreatorTool", information.getCreator());
    simple(dates, "xmp:CreateDate", date(information.getCreationDate()).orElse(null));
    simple(dates, "xmp:ModifyDate", date(information.getModificationDate()).orElse(null));
    if (!dates.isEmpty()) {
      out.append("\n xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"").append(dates);
    }
    if (archival) {
      out.append("\n xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
      simple(out, "pdfaid:part", "2");
      simple(out, "pdfaid:conformance", "B");
    }
    return out.toString();
  }

  private String lists() {
    StringBuilder out = new StringBuilder();
    list(out, "dc:title", "Alt", " xml:lang=\"x-default\"", information.getTitle());
    list(out, "dc:creator", "Seq", "", information.getAuthor());
    list(out, "dc:description", "Alt", " xml:lang=\"x-default\"", information.getSubject());
    list(out, "dc:language", "Bag", "", language);
    kept.others().forEach(other -> out.append(other).append('\n'));
    return out.toString();
  }

  private static void list(
      StringBuilder out, String name, String kind, String attribute, @Nullable String value) {
    if (value != null) {
      out.append("<%s><rdf:%s><rdf:li%s>".formatted(name, kind, attribute))
          .append(XmlWriter.escape(value, false))
          .append("</rdf:li></rdf:%s></%s>\n".formatted(kind, name));
    }
  }

  private static void simple(StringBuilder out, String name, @Nullable String value) {
    if (value != null) {
      out.append("\n %s=\"%s\"".formatted(name, XmlWriter.escape(value, true)));
    }
  }

  private static Optional<String> date(@Nullable Calendar date) {
    return Optional.ofNullable(date)
        .map(
            told ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    told.toInstant()
                        .atZone(told.getTimeZone().toZoneId())
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)));
  }
}
