package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedBlockRuleTest {
  private static final String LEAD =
      "After four hours of debate the harbour council voted on Tuesday to keep the night ferry to"
          + " Saint Orrin, a service that has lost money in each of the past years.";
  private static final String NEXT =
      "The operator of the ferry had asked for a larger subsidy, and will get half of it in"
          + " October and the other half in May, said the chief executive of the firm.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a refrain
        "Row, brothers, row, the stream runs fast\n\nThe rapids are near and the daylight's past\n\nRow, brothers, row, the stream runs fast",
        // a longer refrain, three times
        "And still the wind blew over the hill and the ships went down to the sea again.\n\nA verse.\n\n"
            + "And still the wind blew over the hill and the ships went down to the sea again.\n\nA verse.\n\n"
            + "And still the wind blew over the hill and the ships went down to the sea again.",
        // an advertisement that was paid for twice, with other matter between
        "Wanted, a steady man to drive a pair of horses; must know the town well. Apply at the Anchor Inn.\n\n"
            + "A cook.\n\nA maid.\n\nA boy.\n\n"
            + "Wanted, a steady man to drive a pair of horses; must know the town well. Apply at the Anchor Inn.",
        // legal notices: one form, other names
        "Notice is hereby given that the partnership between Amos Fennimore and Dov Lindqvist, grocers, has this day been dissolved by mutual consent.\n\n"
            + "Notice is hereby given that the partnership between Jane Roe and Peter Trewhella, grocers, has this day been dissolved by mutual consent.",
        // one form, other numbers
        "Notice is hereby given that the general meeting of the company will be held on the 12th of May at 3 o'clock in the afternoon.\n\n"
            + "Notice is hereby given that the general meeting of the company will be held on the 19th of May at 3 o'clock in the afternoon.",
        // an answer that takes up the question
        "He asked whether the council would keep the night ferry to the island in spite of all.\n\n"
            + "The chairman answered that the council would keep the night ferry in spite of all that had been said of its cost, and went home.",
      })
  void whatIsPrintedAgainOnPurposeStays(String text) {
    assertThat(RuleText.after(new RepeatedBlockRule(), text)).isEqualTo(text);
  }

  @Test
  void theLeadStaysWhereAPortalPrintsItAgainAsACaption() {
    String caption = "?? Jane Roe ?? " + LEAD + "\nJane Roe " + LEAD;
    String text = LEAD + "\n\n" + NEXT + "\n\n" + caption;
    assertThat(RuleText.after(new RepeatedBlockRule(), text)).isEqualTo(text);
  }

  @Test
  void theBetterReadingOfACaptionStays() {
    String worse = LEAD.replace("harbour council", "harhour eouncil").replace("night", "nigbt");
    assertThat(RuleText.after(new RepeatedBlockRule(), worse + "\n\n" + LEAD + "\n\n" + NEXT))
        .contains(LEAD)
        .contains(NEXT)
        .doesNotContain("eouncil");
    assertThat(RuleText.after(new RepeatedBlockRule(), LEAD + "\n\n" + worse + "\n\n" + NEXT))
        .contains(LEAD)
        .doesNotContain("eouncil");
  }

  @Test
  void aPullQuoteGoesAndTheArticleStays() {
    String quote =
        "\u201cA service that has lost money in each of the past years, said the council.\u201d";
    String body = LEAD.replace("years.", "years, said the council. ") + NEXT;
    String after = RuleText.after(new RepeatedBlockRule(), body + "\n\n" + quote + "\n\nThe end.");
    assertThat(after).contains(body).contains("The end.").doesNotContain("\u201cA service");
  }

  @Test
  void aColumnScannedTwiceStandsOnce() {
    String again = LEAD.replace("debate", "dehate") + "\n\n" + NEXT.replace("ferry", "fcrry");
    String between = "Quite another story stands between them here.";
    String text = LEAD + "\n\n" + NEXT + "\n\n" + between + "\n\nA line.\n\n" + again;
    String after = RuleText.after(new RepeatedBlockRule(), text);
    assertThat(after)
        .contains(LEAD, NEXT, between)
        .doesNotContain("dehate")
        .doesNotContain("fcrry");
  }
}
