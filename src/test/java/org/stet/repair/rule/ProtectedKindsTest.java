package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.repair.Repairer;

/** What all rules together must leave as it stands, in a text that is otherwise in order. */
class ProtectedKindsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "names | Kipruto beat Wanjiru and O'Dwyer; Mrs. Quarrington met Vanessa Tollemache-Bowes.",
        "names seen twice | Brunvoll sold the mill. The mill had been with Brunvoll since the war.",
        "numbers | It was 6ft 2in, 12st 4lb, 4x4 and 24/7; the count was 1,200, then 1/2, then .5.",
        "money | He paid $1.2bn, \u00a33.4m, \u20ac5,000, 7s. 6d., 99\u00a2 and Rs 25 lakh for 3.5pc.",
        "dates | On Sept. 11, 2001, in the mid-'90s, on the 14th inst. and on 11.09.2001 it rained.",
        "abbreviations | Mrs. Wm. Jas. Smyth, relict of the late Capt. Thos. Smyth, R.N., d. 4th inst.",
        "advertisements | WANTED, a gen. serv., abt. 20. Apply, aft. 6, 4, Park-terr., Clapham-rd., S.W.",
        "dialect | \u201cYer bairn's been greetin' a' the nicht an' I cannae thole it.\u201d \u201cDinna fash, hen.\u201d",
        "foreign words | He cried: \u201cC'est la vie, et je ne sais pas qui est dans la rue.\u201d Mon dieu!",
        "foreign names | Dvo\u0159\u00e1k was played in \u0141\u00f3d\u017a, Aix-en-Provence and 's-Hertogenbosch.",
        "older spellings | To-day the waggon, in connexion with the shew, took Mr. Jones, Esq., to gaol.",
        "headlines | HMRC TO AXE 3K JOBS AMID NHS ROW",
        "code | Call getUserById(42), set MAX_LEN = 80 and run `git rebase -i HEAD~3` in foo_bar.py.",
        "addresses | Write to foo.bar@example.co.uk or see https://www.example.org/a-b_c?id=7&x=y#top.",
        "firms | The iPhone, eBay, YouTube, McDonald's, TikTok's ByteDance and AT&T rose.",
        "suspended hyphens | The short- and long-term plans, pre- and post-war, were two- to three-fold.",
        "doubled words | He had had enough of that that day; New York, New York, and no, no, no.",
        "marks of lists | bread | butter | eggs \u2022 one point \u2022 two points * see note",
        "dots and dashes | Wait . . . and see \u2014 or not ... he said; then \u2013 nothing.",
        "spaced signs | The price is ~ 5 and the rate , he wrote, is .5."
      })
  void stand(String kind, String text) throws IOException {
    String article = text + "\n\n" + EveryRuleTest.cleanText();
    assertThat(RuleText.after(Repairer.allRules(), article)).as(kind).isEqualTo(article);
  }
}
