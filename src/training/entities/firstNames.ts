/** Common given names around the world; written for this project. */
export const FIRST_NAMES = `
Aaron Abdul Abdullah Abdallah Abdel Abdirahman Abe Abel Abigail Abraham Abu Achmad Ada Adam Adama Adebayo Adel Adnan Adolfo Adrian Adriana Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aisha
Akbar Akira Aki Akin Alan Alain Alastair Albert Alberto Aldo Alec Alejandra Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred
Alfredo Ali Alice Alicia Alison Allan Allen Alberta Alma Alvaro Álvaro Amanda Amadou Amal Amar Amara Amelia Amina Amir Amit Amy Ana Anand Anastasia Anatoly Anders Andre André Andrea Andreas
Andrei Andrej Andres Andrés Andrew Andrey Andriy Andrzej Andy Angel Ángel Angela Angelo Anil Anita Ann Anna Anne Annie Anthony Antoine Anton Antonin Antonio António Anwar Aram Arif Ariel
Armando Arnold Arnaud Artem Arthur Arturo Arun Asad Asha Ashley Ashok Asif Aslan Astrid Atsushi Audrey August Augusto Austin Ayman Aziz Babu Barack Barbara Barry Bart Bartosz Bashar Basil
Beatrice Beatriz Ben Benedict Benjamin Benny Bernard Bernardo Bernd Bernie Bert Bertrand Beth Betty Bilal Bill Billy Björn Bjorn Blake Bo Bob Bobby Bogdan Boris Brad Bradley Brandon Brenda
Brendan Brent Brett Brian Bridget Brigitte Bronislaw Bruce Bruno Bryan Burak Byron Caleb Calvin Cameron Camille Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Catherine Cathy
Cecilia Cedric Celine César Cesar Chad Chandra Charles Charlie Charlotte Chelsea Cheryl Chiara Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy
Claire Clara Clarence Claude Claudia Claudio Claus Clayton Clement Cliff Clifford Clint Clinton Clive Colin Connie Connor Conrad Constantin Cory Craig Cristian Cristiano Cristina Crystal Curtis
Cynthia Cyril Cyrus Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Darko Darrell Darren Dariusz Dave David Dawit Dean Deborah Debra Deepak Denis Denise Dennis Derek Desmond
Diana Diane Didier Diego Dieter Dilip Dimitar Dimitri Dimitris Dinesh Dirk Dmitri Dmitry Dominic Dominique Don Donald Donna Dora Doris Dorothy Doug Douglas Dragan Duncan Dustin Dwight Dylan
Earl Ebrahim Ed Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Ehud Eileen Ekaterina Elaine Eleanor Elena Eleni Eli Elias Elisabeth Elise Elizabeth Ella Ellen Elliott Elon Elsa Elvis Emil
Emily Emilio Emma Emmanuel Emmanuelle Emre Enrico Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Esther Ethan Eugene Eugenio Eva Evan Evelyn Evgeny Ewa Fabio Fabrice Farah Farid
Fatima Faisal Federico Felipe Felix Ferdinand Ferenc Fernando Fidel Filip Fiona Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franco Francois François Françoise Frank Frankie
Franz Fred Freddie Frederic Frédéric Frederick Fredrik Fritz Gabriel Gabriela Gabriele Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Georges Georgi Georgia Gerald Gerard Gérard Gerardo Gerd
Gerhard Gerry Giancarlo Gianni Gideon Gil Gilbert Gilles Gina Giorgio Giovanni Giulia Giuseppe Gladys Glen Glenn Gloria Goran Gordon Grace Graeme Graham Grant Greg Gregor Gregory Greta Guido
Guillaume Guillermo Gunter Günter Gunther Gus Gustav Gustavo Guy Habib Haider Hakan Hakim Hamad Hamid Hamza Hanna Hannah Hans Hari Harald Harold Harriet Harry Haruki Harvey Hasan Hashim Hassan
Hassane Heather Hector Héctor Heidi Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Henri Henrik Henrique Henry Herbert Herman Hermann Hillary Hilary Hiroshi Holly Hosni Horst Howard Hubert
Hugh Hugo Humberto Hussain Hussein Ian Ibrahim Idris Ignacio Igor Ilya Imad Imran Ines Ingrid Ion Irene Irina Iris Irving Isaac Isabel Isabella Isabelle Ismail Istvan István Ivan Ivana Ivo Iwan
Jack Jackie Jacob Jacques Jaime Jakob Jakub Jamal James Jamie Jan Jana Jane Janet Janice Janos János Jared Jaroslaw Jasmine Jason Javad Javed Javier Jay Jean Jean-Claude Jean-Luc Jean-Marie
Jean-Paul Jean-Pierre Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jérôme Jerry Jesper Jesse Jessica Jesus Jesús Jill Jim Jimmy Jiri Jiří Joachim Joan Joanna Joanne João Joao Joaquin Jochen Joe
Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorg Jörg Jorge José Jose Josef Joseph Josep Josh Joshua Josip Joy Joyce Józef Juan Judith Judy Juha Jules Julia Julian Julie Julien
Julio Julius Jun Junichiro Jürgen Jurgen Justin Kamal Kamala Karel Karen Karim Karin Karl Karol Kasper Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kazuo Keith Kelly Kelvin Ken Kenji
Kenneth Kent Kerry Kevin Khaled Khalid Khalifa Kim Kimberly Kirk Kjell Klaus Kofi Konrad Konstantin Kristian Kristen Kristin Kristina Krishna Krzysztof Kumar Kurt Kwame Kyle Lamine Lara Larry Lars
László Laszlo Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Lech Lee Leif Leila Lena Len Lenny Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Leslie Lester Lewis Liam Lidia Lilian Lily
Linda Lindsay Lionel Lisa Liz Lloyd Lorenzo Lorraine Lou Louis Louise Luca Lucas Lucia Luciano Lucien Lucy Ludwig Luigi Luis Luís Luisa Luiz Lukas Lukasz Luke Lydia Lynn Maarten Magda Magnus
Mahathir Mahdi Mahmoud Mahmud Malcolm Malik Mamadou Manfred Manmohan Manuel Mao Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Mare Marek Margaret Margarita Maria María Mariam Marian Mariano
Marie Marilyn Marina Marine Mario Marion Marisa Marius Mark Marko Markus Marlene Marta Martha Martin Martín Martina Marty Marvin Mary Masoud Massimo Mateusz Mathew Mathias Mathieu Matt Matteo Matthew
Matthias Maureen Maurice Mauricio Mauro Max Maxim Maxime Maya Megan Mehdi Mehmet Melanie Melissa Mercedes Merve Michael Michaela Michal Michał Michel Michele Michelle Miguel Mihai Mikael Mike Mikhail
Mikko Milan Milos Miloš Mina Ming Miriam Miroslav Mitch Mohamad Mohamed Mohammad Mohammed Mohan Molly Mona Monica Monika Morgan Moritz Morris Moses Moshe Mostafa Muhammad Muhammadu Murat Murray Musa
Mustafa Myriam Nabil Nadia Nadine Najib Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nathalie Neil Nelson Nestor Nicholas Nick Nicola Nicolae Nicolas Nicole Niels Nigel Nikita Niklas Nikola
Nikolai Nikolay Nikos Nils Nina Noah Noam Noel Nora Norbert Norma Norman Nuno Nuri Olaf Ole Oleg Oleksandr Olga Oliver Olivia Olivier Olusegun Omar Orlando Oscar Óscar Osama Osman Oswaldo Otto Owen
Pablo Paolo Pascal Patricia Patrice Patricio Patrick Patrik Paul Paula Paulo Pavel Paweł Pedro Peggy Penny Per Percy Perry Pete Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Phyllis Pierre
Pieter Pilar Piotr Prakash Pratap Priya Priyanka Rachel Rachid Radek Radovan Rafael Rafał Rafik Rafiq Rahul Rainer Raj Rajesh Rajiv Ralf Ralph Ram Ramesh Ramón Ramon Ramzan Rana Randall Randy Raphael
Rashid Rasmus Raul Raúl Ravi Ray Raymond Rebecca Reggie Regina Reinhard Reinhold Renate Renato Rene René Reza Rex Ricardo Riccardo Richard Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin Rocio
Rod Roderick Rodney Rodolfo Rodrigo Roger Rohit Roland Rolf Roman Romano Ron Ronald Ronaldo Ronan Ronnie Rory Rosa Rosario Rose Rosemary Ross Roy Ruben Rubén Rudolf Rudy Rui Rupert Russell Ruth Ryan
Saad Saddam Sadiq Saeed Said Salah Saleh Salim Sally Salma Salman Salvador Salvatore Sam Samantha Sami Samir Samuel Sandra Sandro Sandy Sanjay Sara Sarah Sasha Satoshi Saul Scott Sean Sebastian Sebastien
Seamus Selim Serena Sergei Sergey Sergio Serhiy Seth Seymour Shaun Shane Shannon Sharon Shaukat Shawn Sheila Shelly Sherry Shimon Shinzo Shirley Sibusiso Sidney Siegfried Sigrid Silvia Silvio Simon
Simona Simone Sofia Sonia Sophia Sophie Soren Søren Stacey Stan Stanislav Stanley Stefan Stefania Stefano Steffen Stella Stéphane Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Suleiman
Sultan Sunil Suresh Susan Susana Susanne Suzanne Sven Svetlana Sylvia Sylvie Tadeusz Takashi Tamara Tania Tanya Tara Tariq Taro Tatiana Tayyip Ted Teresa Terence Terry Thabo Theo Theodore Theresa Therese
Thierry Thomas Tiago Tim Timo Timothy Tina Tobias Toby Todd Tom Tomas Tomás Tomasz Tommy Tony Torsten Tracy Travis Trevor Tristan Tyler Tyrone Udo Ulrich Ulrike Umar Umaru Urs Ursula Uwe Vaclav Václav
Valentin Valentina Valeria Valerie Valery Vanessa Vasily Vera Verónica Veronica Vic Vicente Vicki Victor Victoria Vijay Viktor Vikram Vince Vincent Vinod Viola Virginia Vitali Vitaly Vitor Vittorio
Vladimir Vladislav Volodymyr Vojislav Wade Waleed Walid Walter Wang Warren Wayne Wendy Werner Wesley Wilfred Wilhelm Will Willem William Willie Willy Wim Winnie Winston Wojciech Wolf Wolfgang Xavier Yahya
Yair Yasser Yasmin Yasuo Yevgeny Yitzhak Yoko Yoshiro Yoshihide Yosef Youssef Yuan Yukio Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne Zachary Zainab Zbigniew Zhang Zia Zoe Zoltan Zoltán Zoran Zubair`
  .trim()
  .split(/\s+/);
