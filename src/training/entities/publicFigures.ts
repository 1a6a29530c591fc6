/** Names under which public people are known that are hardly ever anything else; written for this project. */
export const PUBLIC_FIGURES = `
Putin Medvedev Yeltsin Gorbachev Chernomyrdin Primakov Lavrov Shoigu Zhirinovsky Zyuganov Navalny Prigozhin Khodorkovsky Zelensky Zelenskyy Zelenskiy Poroshenko Yanukovych Tymoshenko Yushchenko Lukashenko Tokayev
Nazarbayev Aliyev Pashinyan Saakashvili Shevardnadze Kadyrov Maskhadov Dudayev Biden Trump Obama Bush Clinton Reagan Nixon Kennedy Cheney Kerry McCain Romney Pelosi McConnell Schumer Gingrich Rumsfeld Albright Blinken Pompeo
Tillerson Bolton DeSantis Rubio Vance Hegseth Walz Newsom Giuliani Greenspan Bernanke Yellen Mueller Comey Blair Cameron Clegg Miliband Corbyn Sunak Starmer Thatcher Heseltine Portillo Prescott Farage Sturgeon Salmond Trimble
McGuinness Paisley Varadkar Bruton Merkel Scholz Merz Kohl Schroeder Schröder Kinkel Waigel Steinmeier Baerbock Habeck Macron Chirac Jospin Juppe Juppé Sarkozy Hollande Fillon Mitterrand Barnier Melenchon Mélenchon Zemmour Prodi
Berlusconi Renzi Draghi Meloni Salvini Scalfaro Andreotti Aznar Zapatero Rajoy Puigdemont Guterres Barroso Juncker Tusk Borrell Lagarde Trichet Delors Stoltenberg Rutte Wilders Dehaene Verhofstadt Kaczynski Walesa Kwasniewski
Morawiecki Havel Zeman Babis Fico Meciar Orban Orbán Iliescu Basescu Iohannis Milosevic Milošević Kostunica Vucic Vučić Tudjman Izetbegovic Karadzic Mladic Dodik Rugova Berisha Simitis Papandreou Tsipras Mitsotakis Denktash Erdogan
Erdoğan Ciller Erbakan Demirel Ocalan Imamoglu Kilicdaroglu Netanyahu Rabin Peres Sharon Olmert Livni Gantz Lapid Gallant Arafat Abbas Erekat Haniyeh Sinwar Meshaal Rantisi Nasrallah Hariri Jumblatt Assad Saddam Maliki Allawi Talabani
Barzani Sistani Zarqawi Khamenei Khatami Rafsanjani Ahmadinejad Rouhani Raisi Zarif Larijani Soleimani Pezeshkian Mubarak Morsi Sisi ElBaradei Gaddafi Qaddafi Gadhafi Haftar Bouteflika Karzai Ghani Dostum Massoud Hekmatyar Baradar
Musharraf Bhutto Zardari Modi Gandhi Vajpayee Kejriwal Hasina Kumaratunga Rajapaksa Wickremesinghe Sirisena Prabhakaran Koirala Prachanda Jinping Hashimoto Koizumi Abe Kishida Suga Ishiba Obuchi Murayama Suharto Habibie Wahid Megawati
Yudhoyono Widodo Jokowi Prabowo Mahathir Badawi Najib Marcos Estrada Arroyo Aquino Duterte Thaksin Prayuth Yingluck Shinawatra Sihanouk Ranariddh Keating Rudd Gillard Turnbull Albanese Ardern Luxon Bolger Chretien Chrétien Trudeau
Mulroney Zedillo Obrador Sheinbaum Castro Guevara Aristide Preval Chavez Chávez Maduro Guaido Uribe Samper Pastrana Fujimori Humala Boluarte Lula Rousseff Bolsonaro Menem Kirchner Macri Milei Pinochet Bachelet Boric Stroessner Mandela
Mbeki Zuma Ramaphosa Buthelezi Malema Mugabe Mnangagwa Tsvangirai Chamisa Kaunda Chiluba Nyerere Kikwete Magufuli Museveni Besigye Kibaki Odinga Kenyatta Ruto Kagame Habyarimana Buyoya Nkurunziza Mobutu Kabila Tshisekedi Lumumba Abiy
Bashir Turabi Garang Kiir Machar Abacha Abiola Obasanjo Buhari Tinubu Atiku Rawlings Kufuor Mahama Sirleaf Sankoh Gbagbo Ouattara Compaore Sankara Savimbi Annan Boutros-Ghali Waldheim Ghebreyesus Grossi Blix Strauss-Kahn Wolfensohn
Musk Zuckerberg Bezos Buffett Murdoch Soros Assange Snowden Weinstein Epstein Madoff Einstein Darwin Lenin Stalin Trotsky Hitler Goebbels Mussolini Churchill Roosevelt Truman Eisenhower Napoleon Shakespeare Mozart Beethoven Picasso Rushdie
Spielberg DiCaprio Clooney Schwarzenegger Stallone Madonna Beyonce Rihanna Sampras Agassi Graf Hingis Kafelnikov Ivanisevic Edberg Krajicek Kuerten Henman Rusedski Philippoussis Moya Enqvist Corretja Seles Sabatini Novotna Davenport
Capriati Federer Nadal Djokovic Wawrinka Alcaraz Sinner Zverev Tsitsipas Sharapova Henin Clijsters Halep Swiatek Sabalenka Osaka Gauff Azarenka Faldo Nicklaus Mickelson Montgomerie Langer Ballesteros McIlroy Scheffler Maradona Pele Pelé
Ronaldo Romario Rivaldo Ronaldinho Neymar Messi Mbappe Mbappé Haaland Zidane Platini Cantona Beckham Shearer Rooney Gascoigne Gerrard Klinsmann Matthaeus Bierhoff Klopp Beckenbauer Cruyff Bergkamp Gullit Guardiola Mourinho Wenger
Ancelotti Dalglish Keegan Venables Hoddle Baggio Maldini Vialli Totti Buffon Hagi Stoichkov Suker Batistuta Zamorano Drogba Modric Ibrahimovic Lewandowski Blatter Infantino Havelange Schumacher Villeneuve Hakkinen Coulthard Alesi Prost
Senna Mansell Alonso Vettel Verstappen Leclerc Raikkonen Ecclestone Indurain Riis Ullrich Pantani Virenque Rominger Contador Froome Pogacar Vingegaard Pippen Olajuwon Gretzky Lemieux Jagr Ovechkin Elway Favre Mahomes Griffey Ripken
Maddux Clemens McGwire Sosa Ohtani Tendulkar Azharuddin Ganguly Dravid Kumble Kohli Dhoni Akram Inzamam Afridi Warne McGrath Ponting Atherton Gooch Botham Flintoff Jayasuriya Ranatunga Muralitharan Sangakkara Cronje Kallis Gebrselassie
Bekele Kipchoge Morceli Bubka Lomu Campese Pienaar Carling Holyfield Klitschko Mayweather Pacquiao Karpov Kasparov Carlsen Comaneci`
  .trim()
  .split(/\s+/);
