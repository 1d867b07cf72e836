package org.stet.output.pagexml;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionPage;
import org.stet.output.Producer;
import org.stet.output.xml.XmlWriter;
import org.stet.page.Page;
import org.stet.page.Region;
import org.stet.page.Role;

/** One page as PAGE XML; a text region is what a paragraph has in one region, in reading order. */
final class PageXml {

  private static final String NAMESPACE =
      "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15";

  private final EditionPage edition;
  private final List<EditionBlock> blocks;

  PageXml(EditionPage edition) {
    this.edition = edition;
    this.blocks = edition.blocks().stream().filter(b -> !b.written().isEmpty()).toList();
  }

  void write(XmlWriter xml) throws IOException {
    Page page = edition.page();
    // The schema asks for a date; without one from outside it is the start of time.
    String date = Producer.date().orElse(Instant.EPOCH).toString();
    xml.start("PcGts")
        .attribute("xmlns", NAMESPACE)
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .attribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/pagecontent.xsd");
    xml.start("Metadata").element("Creator", Producer.NAME + " " + Producer.version());
    xml.element("Created", date).element("LastChange", date);
    xml.element("Comments", "read by " + page.provenance().reader()).end();
    String source = page.provenance().source();
    xml.start("Page")
        .attribute(
            "imageFilename",
            source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1))
        .attribute("imageWidth", page.box().width())
        .attribute("imageHeight", page.box().height());
    readingOrder(xml);
    PageXmlBlock writer = new PageXmlBlock(page.box());
    for (int i = 0; i < blocks.size(); i++) {
      writer.write(xml, id(i), type(blocks.get(i).role()), blocks.get(i));
    }
    for (Region region : page.regions()) {
      if (region.role() == Role.PHOTO && region.box().isPresent()) {
        xml.start("ImageRegion").attribute("id", "i" + (region.id() + 1));
        PageXmlBlock.coords(xml, region.box().get());
        xml.end();
      }
    }
    xml.end().end();
  }

  private static String id(int index) {
    return "r" + (index + 1);
  }

  private void readingOrder(XmlWriter xml) throws IOException {
    if (blocks.isEmpty()) {
      return;
    }
    xml.start("ReadingOrder").start("OrderedGroup").attribute("id", "ro");
    for (int i = 0; i < blocks.size(); i++) {
      xml.start("RegionRefIndexed").attribute("index", i).attribute("regionRef", id(i)).end();
    }
    xml.end().end();
  }

  private static String type(Role role) {
    return switch (role) {
      case MASTHEAD, HEADLINE, DECK -> "heading";
      case CAPTION -> "caption";
      case CREDIT -> "credit";
      case FOLIO -> "header";
      case BODY -> "paragraph";
      default -> "other";
    };
  }
}
