package org.stet.output.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.stet.output.Producer;
import org.stet.output.xml.XmlWriter;

/**
 * Title, language, producer, and what makes the file PDF/A-2b. A date is set only where the
 * environment fixes one ({@code SOURCE_DATE_EPOCH}, seconds), so that two runs give the same bytes.
 *
 * @param title of the document
 * @param language BCP 47
 */
record Metadata(String title, String language) {

  private static final String SRGB = "sRGB IEC61966-2.1";

  void put(PDDocument pdf) throws IOException {
    // The identifier of the file is a hash of this number and the information below.
    pdf.setDocumentId(0L);
    Optional<Instant> date = Producer.date();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(producer());
    date.ifPresent(instant -> information.setCreationDate(calendar(instant)));
    pdf.setDocumentInformation(information);
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(language);
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp(date).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    catalog.addOutputIntent(intent(pdf));
  }

  private static PDOutputIntent intent(PDDocument pdf) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    return intent;
  }

  private static String producer() {
    return Producer.NAME + " " + Producer.version();
  }

  private static Calendar calendar(Instant instant) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }

  private String xmp(Optional<Instant> date) {
    String created = date.map(d -> "   <xmp:CreateDate>" + d + "</xmp:CreateDate>\n").orElse("");
    return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
           <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
           <pdf:Producer>%s</pdf:Producer>
        %s   <pdfaid:part>2</pdfaid:part>
           <pdfaid:conformance>B</pdfaid:conformance>
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(
            XmlWriter.escape(title, false),
            XmlWriter.escape(language, false),
            XmlWriter.escape(producer(), false),
            created);
  }
}
