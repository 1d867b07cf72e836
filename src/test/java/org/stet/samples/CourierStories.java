package org.stet.samples;

import java.util.List;

/** The stories of the Quillhaven Courier: a town, its people and its news are all invented. */
final class CourierStories {
  static final String FOLIO_LEFT = "VOL. XLII, NO. 118";
  static final String FOLIO_MIDDLE = "TUESDAY, OCTOBER 14, 1997";
  static final String FOLIO_RIGHT = "PRICE 35 CENTS";
  static final String MASTHEAD = "The Quillhaven Courier";

  static final Story BREAKWATER =
      new Story(
          "Harbor board votes to rebuild the north breakwater",
          "Work would start in March, cost $4.6 million and shelter the fishing fleet for another"
              + " half-century, engineers say.",
          List.of("By Jane Roe", "Courier Staff Writer"),
          List.of(
              "QUILLHAVEN — After eleven years of surveys, storms and postponed decisions, the"
                  + " harbor board voted 5 to 2 on Monday night to rebuild the north breakwater,"
                  + " the low-lying wall of granite that has sheltered the town’s fishing fleet"
                  + " since 1911.",
              "The decision clears the way for a construction contract before Christmas. Barges"
                  + " would bring the first stone from the Tamsin quarry in March, when the spring"
                  + " herring season keeps most of the larger boats at sea.",
              "“Every winter we lose another piece of it, and every winter we promise ourselves"
                  + " that we will do something,” said Commissioner Walter Ostrander, who proposed"
                  + " the measure. “Tonight we finally did something.”",
              "Engineers have warned the board repeatedly that the well-known landmark could not"
                  + " survive a repetition of the storm of January 1992, which opened a"
                  + " forty-foot gap near the lighthouse and flooded the storm-damaged cannery"
                  + " district for three days.",
              "Under the plan, the contractor would lift the upper courses, replace the rubble"
                  + " core with concrete and set the old granite back in its original position. A"
                  + " walkway along the inner side, which the public has not been permitted to use"
                  + " since 1983, would be opened again.",
              "Two commissioners voted against the proposal. Margaret Quill, whose family has run"
                  + " the chandlery on Front Street for four generations, said that the long-term"
                  + " cost of the bonds had not been explained to the taxpayers.",
              "“I want the wall as much as anybody in this room,” she said. “But nobody has told"
                  + " me what we shall be paying in the year 2020, and I do not sign a note before"
                  + " I have read it.”",
              "The board’s treasurer, Leopold Vance, answered that two-thirds of the money would"
                  + " come from the state’s waterfront fund and that the remainder would add about"
                  + " eleven dollars a year to the average household’s assessment.",
              "Fishermen filled the benches of the grange hall and stood along the walls. Several"
                  + " of them described nights spent on deck with the engines running, because the"
                  + " moorings behind the half-finished repairs could no longer be trusted in an"
                  + " easterly wind.",
              "“You can’t sleep ashore when your living is out there on a frayed rope,” said Tom"
                  + " Hale, who operates the trawler Petrel with his two sons. He reminded the"
                  + " board that four vessels were driven onto the flats last November.",
              "Dr. Ingrid Solberg, a consultant who examined the wall in August, told the meeting"
                  + " that divers had found cavities large enough to hold an automobile. She"
                  + " recommended that no heavy equipment be placed on the structure until the"
                  + " foundations have been strengthened."),
          "Continued on Page 4",
          "TRAWLERS return to Quillhaven behind the old north breakwater. Engineers say that the"
              + " wall would not withstand another winter like that of 1992.",
          "Photograph by Edwin Marsh");

  static final Story LIBRARY =
      new Story(
          "Library lends telescopes to night-shift workers",
          "",
          List.of("By Arthur Penhallow"),
          List.of(
              "Residents who finish work after midnight will soon be able to borrow a telescope"
                  + " from the public library, together with a folding stool, a red lantern and a"
                  + " hand-drawn chart of the autumn sky.",
              "The program is the idea of Beatrice Lund, the full-time librarian, who noticed that"
                  + " the employees of the ice-house and the bakery were often standing on the"
                  + " library steps at dawn. “They already know the stars better than the rest of"
                  + " us,” she said. “They were only missing the instrument.”",
              "Six telescopes were purchased with the proceeds of the summer book sale. They may be"
                  + " kept for two weeks, and no deposit is required of anyone who holds a library"
                  + " card. Beginners can attend an introduction in the reading room on"
                  + " Saturday evening at seven o’clock."),
          "",
          "",
          "");

  private CourierStories() {}
}
