import { describe, expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";

function speaker(text: string, published: string | null) {
  const { quotations, people } = analyze(createArticle({ id: "a", text, published }));
  const found = quotations[0]?.speaker;
  return found == null ? null : people[found]!;
}

describe("the full name of an office-holder named by the surname alone", () => {
  test.each([
    ["President Obama", "2016-09-08", "Barack Obama"],
    ["Mr. Obama", "2016-09-08", "Barack Obama"],
    ["Obama", "2012", "Barack Obama"],
    ["Former President Obama", "2019-03-01", "Barack Obama"],
    ["President Bush", "1990-05-01", "George H. W. Bush"],
    ["President Bush", "2003-05-01", "George W. Bush"],
    ["Prime Minister Cameron", "2012-02-02", "David Cameron"],
    ["Mrs. Merkel", "2015-09-01", "Angela Merkel"],
    ["Chancellor Kohl", "1990-10-03", "Helmut Kohl"],
    ["Mr. Ban", "2016-09-20", "Ban Ki-moon"],
    ["President Assad", "2013-09-20", "Bashar al-Assad"],
  ])("%s in %s is %s", (mention, published, name) => {
    expect(speaker(`“We will keep the bridge open,” ${mention} said.`, published)?.name).toBe(name);
  });

  test.each([
    ["without a date", "President Obama", null, "Obama"],
    ["before the office", "President Obama", "2003-04-01", "Obama"],
    ["another title", "Dr. Obama", "2016-09-08", "Obama"],
    ["another gender", "Mrs. Obama", "2016-09-08", "Obama"],
    ["a common surname alone", "Cameron", "2012-02-02", "Cameron"],
    ["a common surname with another title", "Sheriff Brown", "2009-02-02", "Brown"],
    ["two who held it", "Former President Bush", "2011-05-01", "Bush"],
    ["a full name of another", "Tom Obama", "2016-09-08", "Tom Obama"],
  ])("none %s", (_, mention, published, name) => {
    expect(speaker(`“We will keep the bridge open,” ${mention} said.`, published)?.name).toBe(name);
  });

  test("the article's own full name goes first", () => {
    const text = "Ines Obama opened the fair. “We will keep the bridge open,” Obama said.";
    expect(speaker(text, "2016-09-08")?.name).toBe("Ines Obama");
  });

  test("the alias says what it rests on", () => {
    const person = speaker("“We will keep the bridge open,” Mr. Obama said.", "2016-09-08");
    expect(person?.aliases).toContainEqual({
      text: "Obama",
      evidence: "surname of the president of the United States since 2009",
    });
  });
});
