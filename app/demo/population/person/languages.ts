import type { Weighted } from '../../random/stream.ts';

/** Somebody's first language (ISO 639), with names that are common among its speakers. Not in the name lists; ours. */
export interface Background {
  readonly language: string;
  /** Of those with this language, so many need an interpreter at talks. */
  readonly interpreter: number;
  /** Came as a refugee more often than not: the residence demands and the benefits before July 2025 depend on it. */
  readonly refugee: boolean;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const arabic: Background = {
  language: 'ar',
  interpreter: 0.35,
  refugee: true,
  female: words('Amina Aya Fatima Hanan Huda Layla Maryam Nour Rana Rima Salma Samira'),
  male: words('Ahmad Ali Bilal Hassan Ibrahim Karim Khaled Mahmoud Mustafa Omar Samir Yousef'),
  family: words('Abbas Darwish Haddad Hamdan Hassan Ibrahim Khalil Mansour Nasser Rahman Saleh Suleiman'),
};
const ukrainian: Background = {
  language: 'uk',
  interpreter: 0.45,
  refugee: false,
  female: words('Anastasiia Halyna Iryna Kateryna Liudmyla Mariia Nataliia Oksana Olena Tetiana Viktoriia Yuliia'),
  male: words('Andrii Bohdan Dmytro Ihor Ivan Maksym Mykola Oleksandr Oleh Serhii Volodymyr Yurii'),
  family: words(
    'Bondarenko Boiko Hrytsenko Kovalenko Kravchenko Lysenko Melnyk Moroz Petrenko Savchenko Shevchuk Tkachenko',
  ),
};
const polish: Background = {
  language: 'pl',
  interpreter: 0.15,
  refugee: false,
  female: words('Agnieszka Barbara Ewa Joanna Katarzyna Magdalena Małgorzata Marta Monika Zofia'),
  male: words('Adam Andrzej Jakub Krzysztof Marcin Marek Paweł Piotr Tomasz Wojciech'),
  family: words('Adamczyk Dudek Kaczmarek Krawczyk Mazur Nowak Pawlak Sikora Wieczorek Wójcik Zając'),
};
const turkish: Background = {
  language: 'tr',
  interpreter: 0.2,
  refugee: false,
  female: words('Ayşe Elif Emine Esra Fatma Gül Hatice Meryem Sevgi Zeynep'),
  male: words('Ali Emre Hakan Hüseyin İbrahim Mehmet Murat Mustafa Osman Yusuf'),
  family: words('Arslan Aydın Çelik Demir Kaya Kılıç Koç Öztürk Şahin Yıldız'),
};
const somali: Background = {
  language: 'so',
  interpreter: 0.3,
  refugee: true,
  female: words('Amina Asha Fadumo Hodan Ifrah Khadija Nasra Sahra Ubah Zamzam'),
  male: words('Abdi Abdullahi Ahmed Hassan Ismail Liban Mohamed Nuur Omar Yusuf'),
  family: words('Abdi Adan Ahmed Ali Farah Hassan Ibrahim Jama Mohamed Warsame'),
};
const tigrinya: Background = {
  language: 'ti',
  interpreter: 0.5,
  refugee: true,
  female: words('Abrehet Feven Helen Luam Mebrat Rahel Saba Selam Semhar Yordanos'),
  male: words('Abel Amanuel Berhane Daniel Filmon Kidane Merhawi Robel Samuel Yonas'),
  family: words('Abraha Berhe Gebremedhin Ghebre Habte Haile Kidane Mebrahtu Tesfay Woldu'),
};
const farsi: Background = {
  language: 'fa',
  interpreter: 0.35,
  refugee: true,
  female: words('Farah Leila Mahsa Marjan Maryam Nasrin Parisa Roya Shirin Zahra'),
  male: words('Ali Amir Farhad Hamid Hossein Jawad Mehdi Nader Reza Saeed'),
  family: words('Ahmadi Akbari Azizi Hashemi Hosseini Karimi Mohammadi Moradi Rahimi Rezaei'),
};
const romanian: Background = {
  language: 'ro',
  interpreter: 0.2,
  refugee: false,
  female: words('Alexandra Andreea Cristina Elena Gabriela Ioana Maria Mihaela Raluca Simona'),
  male: words('Adrian Alexandru Andrei Cristian Florin Gabriel Ionuț Marius Mihai Radu'),
  family: words('Dumitru Florea Ionescu Marin Matei Munteanu Popa Radu Stan Stoica'),
};
const english: Background = {
  language: 'en',
  interpreter: 0,
  refugee: false,
  female: words('Alice Claire Emily Hannah Helen Jane Laura Rachel Rebecca Sarah'),
  male: words('Andrew Daniel David James John Mark Matthew Paul Peter Simon'),
  family: words('Baker Clarke Evans Harris Hughes Morgan Parker Roberts Turner Walker'),
};

/** Everybody else speaks Danish. Proportions among those who do not are assumed. */
export const backgrounds: Weighted<Background> = [
  [arabic, 28],
  [ukrainian, 12],
  [polish, 12],
  [turkish, 10],
  [somali, 9],
  [farsi, 9],
  [tigrinya, 8],
  [romanian, 7],
  [english, 5],
];
