/** One office: what its holder is called, whose it is, and who came to it when, in order. */
export interface OfficeTerms {
  /** What its holder is called: `prime minister`. */
  readonly office: string;
  readonly of: string;
  /**
   * `Name yyyy-mm` of each beginning; a term ends where the next begins. Brackets hold what they are
   * called by where that is not the last word.
   */
  readonly holders: string;
}

/**
 * Who held the offices that news names by a surname alone ("President Ruiz said"), since about 1990:
 * heads of state and government, their deputies, leaders of parliaments, candidates for the
 * presidency, heads of world bodies. Common knowledge, written down from almanacs, complete for
 * none of them.
 */
export const OFFICE_TERMS: readonly OfficeTerms[] = [
  {
    office: "president",
    of: "the United States",
    holders:
      "Ronald Reagan 1981-01, George H. W. Bush 1989-01, Bill Clinton 1993-01, George W. Bush 2001-01, Barack Obama 2009-01, Donald Trump 2017-01, Joe Biden 2021-01, Donald Trump 2025-01",
  },
  {
    office: "vice president",
    of: "the United States",
    holders:
      "George H. W. Bush 1981-01, Dan Quayle 1989-01, Al Gore 1993-01, Dick Cheney 2001-01, Joe Biden 2009-01, Mike Pence 2017-01, Kamala Harris 2021-01, JD Vance 2025-01",
  },
  {
    office: "secretary of state",
    of: "the United States",
    holders:
      "James Baker 1989-01, Warren Christopher 1993-01, Madeleine Albright 1997-01, Colin Powell 2001-01, Condoleezza Rice 2005-01, Hillary Clinton 2009-01, John Kerry 2013-02, Rex Tillerson 2017-02, Mike Pompeo 2018-04, Antony Blinken 2021-01, Marco Rubio 2025-01",
  },
  {
    office: "secretary of defense",
    of: "the United States",
    holders:
      "Dick Cheney 1989-03, Les Aspin 1993-01, William Perry 1994-02, William Cohen 1997-01, Donald Rumsfeld 2001-01, Robert Gates 2006-12, Leon Panetta 2011-07, Chuck Hagel 2013-02, Ash Carter 2015-02, Jim Mattis 2017-01, Mark Esper 2019-07, Lloyd Austin 2021-01, Pete Hegseth 2025-01",
  },
  {
    office: "attorney general",
    of: "the United States",
    holders:
      "Janet Reno 1993-03, John Ashcroft 2001-02, Alberto Gonzales 2005-02, Michael Mukasey 2007-11, Eric Holder 2009-02, Loretta Lynch 2015-04, Jeff Sessions 2017-02, William Barr 2019-02, Merrick Garland 2021-03, Pam Bondi 2025-02",
  },
  {
    office: "director",
    of: "the FBI",
    holders:
      "Louis Freeh 1993-09, Robert Mueller 2001-09, James Comey 2013-09, Christopher Wray 2017-08, Kash Patel 2025-02",
  },
  {
    office: "speaker",
    of: "the House of Representatives",
    holders:
      "Newt Gingrich 1995-01, Dennis Hastert 1999-01, Nancy Pelosi 2007-01, John Boehner 2011-01, Paul Ryan 2015-10, Nancy Pelosi 2019-01, Kevin McCarthy 2023-01, Mike Johnson 2023-10",
  },
  {
    office: "majority leader",
    of: "the United States Senate",
    holders:
      "Bob Dole 1995-01, Trent Lott 1996-06, Tom Daschle 2001-06, Bill Frist 2003-01, Harry Reid 2007-01, Mitch McConnell 2015-01, Chuck Schumer 2021-01, John Thune 2025-01",
  },
  {
    office: "minority leader",
    of: "the United States Senate",
    holders:
      "Tom Daschle 1995-01, Trent Lott 2001-06, Tom Daschle 2003-01, Harry Reid 2005-01, Mitch McConnell 2007-01, Harry Reid 2015-01, Chuck Schumer 2017-01, Mitch McConnell 2021-01, Chuck Schumer 2025-01",
  },
  {
    office: "Republican nominee",
    of: "the United States",
    holders:
      "Bob Dole 1996-03, George W. Bush 2000-03, John McCain 2008-03, Mitt Romney 2012-04, Donald Trump 2016-05",
  },
  {
    office: "Democratic nominee",
    of: "the United States",
    holders:
      "Michael Dukakis 1988-06, Bill Clinton 1992-06, Al Gore 2000-03, John Kerry 2004-03, Barack Obama 2008-06, Hillary Clinton 2016-06, Joe Biden 2020-04, Kamala Harris 2024-08",
  },
  {
    office: "chair",
    of: "the Federal Reserve",
    holders:
      "Alan Greenspan 1987-08, Ben Bernanke 2006-02, Janet Yellen 2014-02, Jerome Powell 2018-02",
  },
  {
    office: "prime minister",
    of: "the United Kingdom",
    holders:
      "Margaret Thatcher 1979-05, John Major 1990-11, Tony Blair 1997-05, Gordon Brown 2007-06, David Cameron 2010-05, Theresa May 2016-07, Boris Johnson 2019-07, Liz Truss 2022-09, Rishi Sunak 2022-10, Keir Starmer 2024-07",
  },
  {
    office: "leader",
    of: "the opposition in the United Kingdom",
    holders:
      "Neil Kinnock 1983-10, Tony Blair 1994-07, William Hague 1997-06, Michael Howard 2003-11, David Cameron 2005-12, Ed Miliband 2010-09, Jeremy Corbyn 2015-09, Keir Starmer 2020-04, Kemi Badenoch 2024-11",
  },
  {
    office: "first minister",
    of: "Scotland",
    holders:
      "Alex Salmond 2007-05, Nicola Sturgeon 2014-11, Humza Yousaf 2023-03, John Swinney 2024-05",
  },
  {
    office: "president",
    of: "France",
    holders:
      "François Mitterrand 1981-05, Jacques Chirac 1995-05, Nicolas Sarkozy 2007-05, François Hollande 2012-05, Emmanuel Macron 2017-05",
  },
  {
    office: "chancellor",
    of: "Germany",
    holders:
      "Helmut Kohl 1982-10, Gerhard Schröder 1998-10, Angela Merkel 2005-11, Olaf Scholz 2021-12, Friedrich Merz 2025-05",
  },
  {
    office: "prime minister",
    of: "Italy",
    holders:
      "Silvio Berlusconi 1994-05, Romano Prodi 1996-05, Silvio Berlusconi 2001-06, Romano Prodi 2006-05, Silvio Berlusconi 2008-05, Mario Monti 2011-11, Enrico Letta 2013-04, Matteo Renzi 2014-02, Paolo Gentiloni 2016-12, Giuseppe Conte 2018-06, Mario Draghi 2021-02, Giorgia Meloni 2022-10",
  },
  {
    office: "prime minister",
    of: "Spain",
    holders:
      "Felipe González 1982-12, José María Aznar 1996-05, José Luis Rodríguez Zapatero 2004-04, Mariano Rajoy 2011-12, Pedro Sánchez 2018-06",
  },
  {
    office: "prime minister",
    of: "Greece",
    holders:
      "George Papandreou 2009-10, Antonis Samaras 2012-06, Alexis Tsipras 2015-01, Kyriakos Mitsotakis 2019-07",
  },
  {
    office: "prime minister",
    of: "Hungary",
    holders: "Viktor Orbán 2010-05",
  },
  {
    office: "prime minister",
    of: "the Netherlands",
    holders: "Jan Peter Balkenende 2002-07, Mark Rutte 2010-10, Dick Schoof 2024-07",
  },
  {
    office: "president",
    of: "Russia",
    holders:
      "Boris Yeltsin 1991-07, Vladimir Putin 2000-05, Dmitry Medvedev 2008-05, Vladimir Putin 2012-05",
  },
  {
    office: "foreign minister",
    of: "Russia",
    holders: "Sergey Lavrov 2004-03",
  },
  {
    office: "president",
    of: "Ukraine",
    holders:
      "Leonid Kuchma 1994-07, Viktor Yushchenko 2005-01, Viktor Yanukovych 2010-02, Petro Poroshenko 2014-06, Volodymyr Zelensky 2019-05",
  },
  {
    office: "president",
    of: "Turkey",
    holders: "Abdullah Gül 2007-08, Recep Tayyip Erdogan 2014-08",
  },
  {
    office: "president",
    of: "Poland",
    holders:
      "Lech Wałęsa 1990-12, Aleksander Kwaśniewski 1995-12, Lech Kaczyński 2005-12, Bronisław Komorowski 2010-08, Andrzej Duda 2015-08, Karol Nawrocki 2025-08",
  },
  {
    office: "prime minister",
    of: "Canada",
    holders:
      "Brian Mulroney 1984-09, Jean Chrétien 1993-11, Paul Martin 2003-12, Stephen Harper 2006-02, Justin Trudeau 2015-11, Mark Carney 2025-03",
  },
  {
    office: "prime minister",
    of: "Australia",
    holders:
      "John Howard 1996-03, Kevin Rudd 2007-12, Julia Gillard 2010-06, Tony Abbott 2013-09, Malcolm Turnbull 2015-09, Scott Morrison 2018-08, Anthony Albanese 2022-05",
  },
  {
    office: "prime minister",
    of: "New Zealand",
    holders:
      "Helen Clark 1999-12, John Key 2008-11, Bill English 2016-12, Jacinda Ardern 2017-10, Chris Hipkins 2023-01, Christopher Luxon 2023-11",
  },
  {
    office: "prime minister",
    of: "Israel",
    holders:
      "Yitzhak Rabin 1992-07, Shimon Peres 1995-11, Benjamin Netanyahu 1996-06, Ehud Barak 1999-07, Ariel Sharon 2001-03, Ehud Olmert 2006-04, Benjamin Netanyahu 2009-03, Naftali Bennett 2021-06, Yair Lapid 2022-07, Benjamin Netanyahu 2022-12",
  },
  {
    office: "president",
    of: "the Palestinian Authority",
    holders: "Yasser Arafat 1994-07, Mahmoud Abbas 2005-01",
  },
  {
    office: "president",
    of: "Egypt",
    holders: "Hosni Mubarak 1981-10, Mohamed Morsi 2012-06, Abdel Fattah el-Sisi 2014-06",
  },
  {
    office: "president",
    of: "Syria",
    holders: "Hafez al-Assad 1971-03, Bashar al-Assad 2000-07",
  },
  {
    office: "president",
    of: "Iran",
    holders:
      "Mohammad Khatami 1997-08, Mahmoud Ahmadinejad 2005-08, Hassan Rouhani 2013-08, Ebrahim Raisi 2021-08, Masoud Pezeshkian 2024-07",
  },
  {
    office: "supreme leader",
    of: "Iran",
    holders: "Ali Khamenei 1989-06",
  },
  {
    office: "president",
    of: "Afghanistan",
    holders: "Hamid Karzai 2001-12, Ashraf Ghani 2014-09",
  },
  {
    office: "prime minister",
    of: "Iraq",
    holders: "Nouri al-Maliki 2006-05, Haider al-Abadi 2014-09",
  },
  {
    office: "president",
    of: "China",
    holders: "[Jiang] Zemin 1993-03, [Hu] Jintao 2003-03, [Xi] Jinping 2013-03",
  },
  {
    office: "prime minister",
    of: "Japan",
    holders:
      "Junichiro Koizumi 2001-04, Yasuo Fukuda 2007-09, Taro Aso 2008-09, Yukio Hatoyama 2009-09, Naoto Kan 2010-06, Yoshihiko Noda 2011-09, Shinzo Abe 2012-12, Yoshihide Suga 2020-09, Fumio Kishida 2021-10, Shigeru Ishiba 2024-10",
  },
  {
    office: "prime minister",
    of: "India",
    holders: "Atal Bihari Vajpayee 1998-03, Manmohan Singh 2004-05, Narendra Modi 2014-05",
  },
  {
    office: "president",
    of: "the Philippines",
    holders: "Benigno Aquino 2010-06, Rodrigo Duterte 2016-06, Ferdinand Marcos Jr. 2022-06",
  },
  {
    office: "president",
    of: "Brazil",
    holders:
      "Fernando Henrique Cardoso 1995-01, Luiz Inácio [Lula] da Silva 2003-01, Dilma Rousseff 2011-01, Michel Temer 2016-08, Jair Bolsonaro 2019-01, Luiz Inácio [Lula] da Silva 2023-01",
  },
  {
    office: "president",
    of: "Mexico",
    holders:
      "Vicente Fox 2000-12, Felipe Calderón 2006-12, Enrique [Peña Nieto] 2012-12, Andrés Manuel [López Obrador] 2018-12, Claudia Sheinbaum 2024-10",
  },
  {
    office: "president",
    of: "Venezuela",
    holders: "Hugo Chávez 1999-02, Nicolás Maduro 2013-03",
  },
  {
    office: "president",
    of: "Argentina",
    holders:
      "Carlos Menem 1989-07, Néstor Kirchner 2003-05, Cristina Fernández de Kirchner 2007-12, Mauricio Macri 2015-12, Alberto Fernández 2019-12, Javier Milei 2023-12",
  },
  {
    office: "president",
    of: "South Africa",
    holders:
      "Nelson Mandela 1994-05, Thabo Mbeki 1999-06, Jacob Zuma 2009-05, Cyril Ramaphosa 2018-02",
  },
  {
    office: "president",
    of: "Zimbabwe",
    holders: "Robert Mugabe 1987-12, Emmerson Mnangagwa 2017-11",
  },
  {
    office: "secretary general",
    of: "the United Nations",
    holders:
      "Boutros Boutros-Ghali 1992-01, Kofi Annan 1997-01, [Ban] Ki-moon 2007-01, António Guterres 2017-01",
  },
  {
    office: "president",
    of: "the European Commission",
    holders:
      "Jacques Delors 1985-01, José Manuel Barroso 2004-11, Jean-Claude Juncker 2014-11, Ursula von der Leyen 2019-12",
  },
  {
    office: "managing director",
    of: "the International Monetary Fund",
    holders:
      "Dominique Strauss-Kahn 2007-11, Christine Lagarde 2011-07, Kristalina Georgieva 2019-10",
  },
];
