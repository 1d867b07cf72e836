package org.stet.testing;

import java.util.Optional;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.page.ParagraphId;
import org.stet.page.Role;

/** Two pages with one of each thing that an output must say rightly. */
public final class SampleEdition {

  private SampleEdition() {}

  public static Edition make() {
    return Editions.scanned()
        .paragraph(Role.MASTHEAD, "THE MILL COURIER")
        .paragraph(Role.HEADLINE, "Conf lict at \"Mill\" & Co")
        .paragraph(Role.BYLINE, "By Ann Reed")
        .paragraph(
            Role.BODY, "It is a well-known news-", "paper ofthe day, with full-", "time 𝔄 men")
        .paragraph(Role.CAPTION, "Two *stars* [left] <here>")
        .paragraph(Role.FURNITURE, "Gone away")
        .paragraph(Role.BODY, Optional.of(new ParagraphId(2, 0)), "1. It goes on to the oppo-")
        .page()
        .paragraph(Role.BODY, "site page.")
        .paragraph(Role.HEADLINE, "Other")
        .page()
        .corrected(1, 3, 4, "Conflict")
        .corrected(1, 16, 17, "newspaper")
        .corrected(1, 18, 18, "of the")
        .corrected(1, 21, 22, "full-time")
        .corrected(1, 24, 1, 24, "man", new Decision.Edited("women"))
        .corrected(1, 29, 30, "")
        .corrected(1, 37, 2, 0, "opposite", new Decision.Accepted())
        .corrected(2, 2, 2, 2, "Others", new Decision.Suggested())
        .edition();
  }
}
