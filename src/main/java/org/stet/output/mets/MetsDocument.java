package org.stet.output.mets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.output.IssueDate;
import org.stet.output.OutputContext;
import org.stet.output.PrintedDate;
import org.stet.output.Producer;
import org.stet.output.xml.XmlWriter;

/**
 * A document as METS. The option {@code date} is the day of the issue, else the one that is
 * printed; {@code formats} says which files there are to link to.
 */
final class MetsDocument {

  private final Edition edition;
  private final OutputContext context;
  private final MetsFiles files;

  MetsDocument(Edition edition, OutputContext context) {
    this.edition = edition;
    this.context = context;
    this.files = new MetsFiles(edition.document().pageNumbers(), context);
  }

  void write(XmlWriter xml) throws IOException {
    List<MetsArticle> articles = new ArrayList<>(MetsArticle.of(edition));
    xml.start("mets")
        .attribute("xmlns", "http://www.loc.gov/METS/")
        .attribute("xmlns:mods", "http://www.loc.gov/mods/v3")
        .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .attribute(
            "xsi:schemaLocation",
            "http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd")
        .attribute("TYPE", "Newspaper")
        .attribute("LABEL", context.title());
    header(xml);
    description(xml);
    files.write(xml);
    physical(xml);
    if (!articles.isEmpty()) {
      logical(xml, articles);
    }
    xml.end();
  }

  private static void header(XmlWriter xml) throws IOException {
    xml.start("metsHdr").attribute("CREATEDATE", Producer.date().map(Object::toString));
    xml.start("agent").attribute("ROLE", "CREATOR").attribute("TYPE", "OTHER");
    xml.attribute("OTHERTYPE", "SOFTWARE");
    xml.element("name", Producer.NAME + " " + Producer.version()).end().end();
  }

  private void description(XmlWriter xml) throws IOException {
    xml.start("dmdSec").attribute("ID", "DMD1");
    xml.start("mdWrap").attribute("MDTYPE", "MODS").start("xmlData").start("mods:mods");
    xml.start("mods:titleInfo").element("mods:title", context.title()).end();
    Optional<String> date = IssueDate.of(context.options()).or(this::printedDate);
    if (date.isPresent()) {
      xml.start("mods:originInfo").start("mods:dateIssued").attribute("encoding", "w3cdtf");
      xml.text(date.get()).end().end();
    }
    xml.start("mods:language").start("mods:languageTerm");
    xml.attribute("type", "code").attribute("authority", "rfc5646");
    xml.text(context.language()).end().end();
    xml.end().end().end().end();
  }

  private Optional<String> printedDate() {
    PrintedDate printed = new PrintedDate(context.language());
    for (int page : edition.document().pageNumbers()) {
      printed.see(edition.document().page(page));
    }
    return printed.day();
  }

  private void physical(XmlWriter xml) throws IOException {
    xml.start("structMap").attribute("TYPE", "PHYSICAL");
    xml.start("div").attribute("TYPE", "Newspaper").attribute("DMDID", "DMD1");
    files.pointToDocument(xml);
    for (int page : edition.document().pageNumbers()) {
      xml.start("div").attribute("ID", "PAGE" + page).attribute("TYPE", "page");
      xml.attribute("ORDER", page);
      files.pointToPage(xml, page);
      xml.end();
    }
    xml.end().end();
  }

  private void logical(XmlWriter xml, List<MetsArticle> articles) throws IOException {
    xml.start("structMap").attribute("TYPE", "LOGICAL");
    xml.start("div").attribute("TYPE", "Newspaper").attribute("LABEL", context.title());
    for (MetsArticle article : articles) {
      xml.start("div").attribute("ID", "ARTICLE%d_%d".formatted(article.page(), article.id()));
      xml.attribute("TYPE", "article").attribute("LABEL", article.label());
      files.pointToBlocks(xml, article);
      xml.end();
    }
    xml.end().end();
  }
}
