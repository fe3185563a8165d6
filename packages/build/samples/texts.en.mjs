import { html } from './html.mjs';

const ward = 'Khương Trung Ward';
const office = 'Office of the Party Committee and People’s Committee of the Ward';
const telephone = html`<a href="tel:+842400000000">(024) 0000 0000</a> (sample number)`;
const email = html`<a href="mailto:vanthu@khuongtrung.example">vanthu@khuongtrung.example</a>`;
const months = ['January', 'February', 'March'];

// The files are illustrations: each link leads to a picture of a document.
const file = (name, size) => html`<a href="images/van-ban.svg?tep=${name}">${name}</a> (${size})`;

const article = (scene, category, title, date, views, summary) => {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(date);
  return {
    scene,
    category,
    title,
    href: 'article.en.html',
    date,
    at: `${Number(day)} ${months[month - 1]} ${year} at ${time}`,
    views: `${views} views`,
    summary,
  };
};

/** The texts of the sample pages in English. */
export const text = {
  lang: 'en',
  content: 'content',
  skip: 'Skip to main content',
  portal: 'Official portal',
  ward,
  aside: 'Further information',
  homeStep: { label: 'Home', href: 'home.en.html' },
  menu: {
    home: 'Overview',
    section: 'News and events',
    documents: 'Documents',
    organisation: 'Organisation',
    contact: 'Contact',
  },

  agency: 'People’s Committee of Khương Trung Ward',
  contact: html`<p>Khương Trung Ward, Hà Nội</p>
    <p>Telephone: ${telephone}</p>
    <p>Email: ${email}</p>`,
  responsible: `Responsible for the content: ${office}`,
  footerLinks: [
    {
      title: 'News and events',
      links: [
        { label: 'Party work', href: 'section.en.html#party-work' },
        { label: 'Government activities', href: 'section.en.html#government' },
        { label: 'Fatherland Front and mass organisations', href: 'section.en.html#organisations' },
      ],
    },
    {
      title: 'About this portal',
      links: [
        { label: 'Contact', href: 'contact.en.html' },
        { label: 'Comments on the portal', href: 'contact.en.html#comments' },
        { label: 'Data and privacy', href: 'contact.en.html#privacy' },
      ],
    },
  ],
  reuse: 'Please credit “Official portal of Khương Trung Ward” when republishing information from this portal.',
  licence: 'Sample page: number and issuer of the licence are given in this line. Updated on 27 February 2024.',

  statistics: {
    title: 'Visit statistics',
    figures: [
      ['Online now', '554'],
      ['Visits this week', '6,655'],
      ['Visits this month', '255,221'],
      ['Visits this year', '384,899'],
      ['Total visits', '2,462,134'],
    ],
  },

  rating: {
    title: 'Rate your satisfaction',
    question: 'Are you satisfied with the information on this page?',
    grades: [
      ['very-satisfied', 'Very satisfied'],
      ['satisfied', 'Satisfied'],
      ['not-satisfied', 'Not satisfied'],
    ],
    id: 'comment',
    comment: 'Your comment (optional)',
    hint: 'Do not write names, telephone or identity numbers, or other personal data.',
    send: 'Send the rating',
  },

  sections: [
    {
      id: 'party-work',
      title: 'Party work',
      cards: [
        article(
          'hoi-nghi',
          'Resolutions',
          'Khương Trung Ward Party Committee holds a conference to study, communicate and implement Resolution No. 23-NQ/TU',
          '2024-02-27T10:03:00+07:00',
          '73',
          'The conference presented the city’s targets for a learning society by 2025 and 2030.',
        ),
        article(
          'khu-pho',
          'Party building',
          'Party cell of Residential Group No. 5 holds its thematic meeting for the first quarter',
          '2024-02-26T08:30:00+07:00',
          '41',
        ),
        article(
          'sen',
          'Party building',
          'Ward meets Party members awarded the badge for 50 years of Party membership',
          '2024-02-03T15:10:00+07:00',
          '1,208',
        ),
        article(
          'van-ban',
          'Inspection and supervision',
          'Inspection and supervision plan for 2024',
          '2024-01-10T08:00:00+07:00',
          '96',
        ),
        article(
          'van-hoa',
          'Party building',
          'Election results of Party cells for the 2025–2027 term recognised',
          '2024-01-05T16:20:00+07:00',
          '310',
        ),
      ],
    },
    {
      id: 'government',
      title: 'Government activities',
      cards: [
        article(
          '',
          '',
          'March schedule for receiving citizens at the office of the People’s Committee',
          '2024-02-23T09:00:00+07:00',
          '512',
        ),
        article(
          '',
          '',
          'Mobile issuance of identity cards in the residential groups: times and places',
          '2024-02-20T14:30:00+07:00',
          '874',
        ),
      ],
    },
    {
      id: 'organisations',
      title: 'Fatherland Front and mass organisations',
      cards: [article('', '', 'Reading day of the residential areas', '2024-02-18T08:00:00+07:00', '188')],
    },
  ],

  home: {
    title: 'Khương Trung Ward – Official portal',
    heading: 'Official portal of Khương Trung Ward',
    tasksLabel: 'What residents often need',
    tasks: [
      { label: 'Receiving citizens', note: 'March 2024', href: 'section.en.html#government' },
      { label: 'Identity cards', note: 'In your group', href: 'section.en.html#government' },
      { label: 'Opening hours', note: 'One-stop counter', href: 'contact.en.html' },
      { label: 'City targets', note: 'Resolution No. 23', href: 'article.en.html#targets' },
      { label: 'Comments', note: 'To the ward', href: 'contact.en.html#comments' },
    ],
  },

  section: { heading: 'News and events', pageParameter: 'page' },

  searchPage: {
    heading: 'Search',
    parameter: 'query',
    label: 'Search this site',
    submit: 'Search',
    query: 'land',
    count: '4 results for “land”.',
    results: [
      ['documents.en.html', 'Land use plan for 2024', 'Decision 15/QĐ-UBND of 23 February 2024, field land, in force.'],
      [
        'documents.en.html#draft',
        'Documents and drafts for comments',
        'Documents of the ward and of higher levels, on land among others.',
      ],
      [
        'contact.en.html',
        'One-stop office: opening hours',
        'Land files, civil status and certification, from Monday to Friday.',
      ],
      ['section.en.html', 'News and events', 'News of land, building and the environment in the ward.'],
    ],
  },

  documentsPage: {
    heading: 'Documents',
    list: 'Documents of the ward and above',
    parameters: {
      query: 'q',
      kind: 'kind',
      year: 'year',
      issuer: 'issuer',
      field: 'field',
      state: 'state',
      sort: 'sort',
    },
    columns: [
      'Number',
      'Date of issue',
      'Effective date',
      'Expiry date',
      'Summary',
      'Issued by',
      'Field',
      'Replaces',
      'Files',
    ],
    rows: [
      [
        '15/QĐ-UBND',
        '23/02/2024',
        '10/03/2024',
        '',
        'Approval of the ward’s land use plan for 2024',
        'Ward People’s Committee',
        'Land',
        '9/QĐ-UBND',
        file('15-qd-ubnd.pdf', '1.2 MB'),
      ],
      [
        '3/TB-UBND',
        '20/02/2024',
        '',
        '',
        'Times at which identity cards are issued in the residential groups',
        'Ward People’s Committee',
        'Administration',
        '',
        file('3-tb-ubnd.pdf', '310 KB'),
      ],
      [
        '7/KH-UBND',
        '10/01/2024',
        '',
        '',
        'Plan for receiving citizens in 2024',
        'Ward People’s Committee',
        'Receiving citizens',
        '',
        '',
      ],
      [
        '12/BC-UBND',
        '20/12/2023',
        '',
        '',
        'Report on administrative reform in 2023',
        'Ward People’s Committee',
        'Administration',
        '',
        file('12-bc-ubnd.pdf', '860 KB'),
      ],
      [
        '23-NQ/TU',
        '16/11/2023',
        '',
        '',
        'Stronger Party leadership in encouraging learning and talent and building a learning society',
        'Hanoi Party Committee',
        'Education',
        '',
        file('23-nq-tu.pdf', '2.1 MB'),
      ],
      [
        '9/QĐ-UBND',
        '16/01/2023',
        '01/02/2023',
        '10/03/2024',
        'Approval of the ward’s land use plan for 2023',
        'Ward People’s Committee',
        'Land',
        '',
        file('9-qd-ubnd.pdf', '980 KB'),
      ],
      [
        '42/2022/NĐ-CP',
        '24/06/2022',
        '15/08/2022',
        '01/07/2026',
        'Information and online public services of State agencies',
        'Government',
        'Information',
        '',
        '',
      ],
      [
        '89/QĐ-TTg',
        '09/01/2013',
        '',
        '',
        'Approval of the scheme “Building a learning society 2012–2020”',
        'Prime Minister',
        'Education',
        '',
        '',
      ],
    ],
    draft: {
      id: 'draft',
      title: 'Draft rules for the ward’s portal',
      lines: [
        ['Summary', 'Rules for the ward’s portal (an illustration)'],
        ['Issued by', 'Office of the ward'],
        ['Opens on', '20/02/2024'],
        ['Closes on', '20/03/2024'],
        ['Files', file('draft-rules.docx', '48 KB')],
      ],
    },
  },

  targetsPage: {
    heading: 'Targets out of a text',
    introduction:
      'For editors of the portal: paste the text of a resolution or plan in Vietnamese, check each target, and take the board to publish.',
    noScript: 'This tool needs JavaScript. On the command line, use sen-targets.',
  },

  contactPage: {
    heading: 'Contact',
    hours: {
      id: 'opening-hours',
      title: 'Opening hours of the one-stop counter',
      text: 'Monday to Saturday noon. Please bring your identity card when you submit an application.',
    },
    offices: [
      {
        id: 'offices',
        title: 'Offices',
        lines: html`<p>People’s Committee of Khương Trung Ward, Hà Nội.</p>
          <ul>
            <li>Telephone: ${telephone}</li>
            <li>Email: ${email}</li>
          </ul>`,
      },
      {
        id: 'comments',
        title: 'Comments and reports',
        lines: html`<p>Articles for publication and comments on this portal: ${office}, email ${email}.</p>`,
        form: {
          id: 'contact-form',
          name: 'Full name',
          email: 'Email',
          emailHint: 'We answer to this address.',
          telephone: 'Telephone',
          content: 'Your comment or report',
          send: 'Send the comment',
        },
      },
      {
        id: 'privacy',
        title: 'Data and privacy',
        lines: html`<p>
          This portal sets no cookies and sends no data to other servers. Text size and the other display options are
          stored in the reader’s browser only.
        </p>`,
      },
    ],
  },

  targets: {
    caption: 'Targets of Resolution No. 23-NQ/TU',
    columns: ['Target', 'By 2025', 'By 2030'],
    groups: [
      {
        title: 'Literacy and universal education',
        rows: [
          ['Literacy standard', 'maintain level 2', 'maintain level 2'],
          ['Literate people aged 15–60', 'at least 99.5%', '99.6%'],
          ['Newly literate people who go on learning and do not relapse into illiteracy', '95%', '96%'],
          ['Districts and towns that maintain universal preschool education', '100%', '100%'],
          ['Universal primary education', 'maintain level 3', 'maintain level 3'],
          ['Districts and towns that meet level 3 of universal lower secondary education', '100%', '100%'],
        ],
      },
      {
        title: 'Workforce and skills',
        rows: [
          ['Trained workers', '75–80%', '80–85%'],
          ['– with a degree or certificate', '55–60%', ''],
          ['People of working age with information literacy', '50%', '70%'],
          ['People of working age with life skills', '50%', '70%'],
          ['People aged 15 and over with vocational or technical training', '50%', '60%'],
          ['– with a university degree or higher', '', '15%'],
        ],
      },
      {
        title: 'Educational institutions',
        rows: [
          ['Institutions that manage, teach and learn in a digital environment', '80%', ''],
          ['Community learning centres that use information technology', '70%', ''],
          ['Public schools that meet the national standard', '80–85%', ''],
        ],
      },
      {
        title: 'Models of learning',
        rows: [
          ['Learning citizens', '50%', ''],
          ['Residents with digital skills', '50%', ''],
          ['Learning families, clans and communities', '60%', ''],
          ['Learning units', '50%', ''],
          ['Districts and towns awarded the title of learning district', '40%', ''],
        ],
      },
    ],
  },

  article: {
    short: 'Conference on Resolution No. 23-NQ/TU',
    issuer: 'Office of the Party Committee',
    documentParameter: 'document',
    category: 'Resolutions',
    title:
      'Khương Trung Ward Party Committee holds a conference to study, communicate and implement Resolution No. 23-NQ/TU',
    at: '27 February 2024 at 10:03',
    views: '73 views',
    summary:
      'On the morning of 23 February 2024 the Party Committee of the Ward presented to the whole Party organisation the targets of the city for the promotion of learning and talent and for a learning society by 2025 and 2030.',
    before: html`<h2>The conference</h2>
      <p>
        The Secretary of the Party Committee chaired the conference. It was attended by the Standing Board and the
        Executive Committee of the Ward’s Party organisation, the leaders of the People’s Committee, the heads of the
        mass organisations, the secretaries of the Party cells, the heads of the residential groups and the heads of the
        Fatherland Front boards in the residential areas.
      </p>
      <figure>
        <img
          src="images/hoi-nghi.svg"
          alt="Drawing of a conference, in place of a photograph"
          width="720"
          height="480"
        />
        <figcaption>Illustration of this sample page, not a photograph of the conference.</figcaption>
      </figure>
      <p>
        Resolution No. 23-NQ/TU was issued by the Standing Committee of the Hà Nội Party Committee on 16 November 2023.
        It concerns strengthening the Party’s leadership over the promotion of learning and talent and the building of a
        learning society from now until 2030, with a vision to 2045.
      </p>

      <h2>Results so far</h2>
      <p>
        The four basic objectives of the 2012–2020 scheme for a learning society, approved by Decision No. 89/QĐ-TTg of
        9 January 2013, have been achieved; in many of them the city stands above the national average. All communes,
        wards and townships meet level 3 of universal primary and lower secondary education.
      </p>
      <p>
        Shortcomings were named openly as well: some units act without coordination or resolve; some local associations
        and boards for the promotion of learning exist in form only and are slow to renew themselves; learning funds
        remain small compared with what is possible; and some agencies still find it hard to set up such associations
        and to become learning units.
      </p>

      <h2>Guiding principles</h2>
      <p>
        The promotion of learning and talent, and lifelong learning, are defined as an important political task of the
        whole system. The heads of Party committees and authorities are the first to answer for it; Party members and
        their families lead the way as learning citizens, learning families and learning units. Enterprises train and
        retrain workers; everyone learns for themselves, digital skills above all.
      </p>`,
    targetsId: 'targets',
    targetsTitle: 'Targets for 2025 and 2030',
    after: html`<h2>Implementation</h2>
      <p>
        Concluding the conference, the Party Committee of the Ward asked the authorities, the Fatherland Front, the
        socio-political organisations and the Party cells to make the resolution known to officials, Party members,
        civil servants, public employees and the people, and to inspect, supervise and review its implementation and
        draw lessons from it every year.
      </p>`,
    previous: 'Party cell of Residential Group No. 5 holds its thematic meeting for the first quarter',
  },

  schedulePage: {
    heading: 'Work schedule',
    title: 'Work of the ward’s leaders, week 10 (2/3/2026 – 8/3/2026)',
    personParameter: 'leader',
    weekParameter: 'week',
    periods: 'Other weeks',
    previous: 'Week 9',
    next: 'Week 11',
    note: 'An illustration of the sample page. New engagements are added on this page.',
    columns: ['Day', 'Session', 'Time', 'Activity', 'Leaders', 'Place'],
    days: [
      {
        day: 'Monday<br />2/3',
        sessions: [
          [
            'Morning',
            [
              '08:00',
              'Weekly briefing',
              'Chairman of the People’s Committee<br />Vice Chairman of the People’s Committee',
              'Meeting room 1',
            ],
            [
              '10:00',
              'Meeting with the Fatherland Front of the ward',
              'Secretary of the Party Committee',
              'Meeting room 2',
            ],
          ],
          [
            'Afternoon',
            ['14:00', 'Inspection of fire safety', 'Vice Chairman of the People’s Committee', 'Residential group 5'],
          ],
        ],
      },
      {
        day: 'Tuesday<br />3/3',
        sessions: [
          [
            'Morning',
            ['07:30 – 11:30', 'Reception of citizens', 'Chairman of the People’s Committee', 'Reception room'],
          ],
          ['Afternoon', ['', 'Work at the office', 'Chairman of the People’s Council', '']],
        ],
      },
      {
        day: 'Wednesday<br />4/3',
        sessions: [
          [
            'Morning',
            [
              '08:30',
              'Online conference of the city on digital transformation (rescheduled)',
              'Secretary of the Party Committee<br />Chairman of the People’s Committee',
              'Hall, third floor',
            ],
          ],
          [
            'Afternoon',
            ['14:00', 'Report on site clearance', 'Vice Chairman of the People’s Committee', 'Meeting room 1'],
          ],
        ],
      },
      {
        day: 'Thursday<br />5/3',
        sessions: [
          [
            'Morning',
            ['08:00', 'Follow-up of voters’ petitions', 'Chairman of the People’s Council', 'Cultural house 2'],
          ],
        ],
      },
      {
        day: 'Friday<br />6/3',
        sessions: [
          [
            'Morning',
            [
              '09:00',
              'Regular meeting of the People’s Committee',
              'Chairman of the People’s Committee',
              'Hall, third floor',
            ],
          ],
          [
            'Evening',
            [
              '19:30',
              'Meeting with the Party cell of residential group 7',
              'Secretary of the Party Committee',
              'Cultural house 7',
            ],
          ],
        ],
      },
    ],
  },

  organisationPage: {
    heading: 'Organisation',
    title: 'Units and who is responsible',
    parameter: 'find',
    note: 'Names, telephone numbers and tasks of this sample page are for illustration.',
    units: [
      {
        name: 'Party Committee of the Ward',
        people: [
          ['Secretary, Chair of the People’s Council: Mr Nguyễn Văn A', 'Tasks: overall leadership'],
          ['Standing Deputy Secretary: Ms Trần Thị B', 'Tasks: Party building; mass mobilisation'],
        ],
        units: [{ name: 'Office of the Party Committee' }, { name: 'Party Building Board' }],
      },
      {
        name: 'People’s Committee of the Ward',
        lines: ['Telephone: 024 3853 0000', 'Address: second floor, ward office'],
        people: [
          [
            'Chair of the People’s Committee: Mr Lê Văn C',
            'Tasks: overall direction; organisation; administrative reform',
            'Reception: every Thursday morning, citizens’ reception room',
          ],
          [
            'Vice Chair of the People’s Committee: Ms Phạm Thị D',
            'Tasks: culture, education, health, social security',
            'Reception: every Tuesday afternoon',
          ],
          ['Vice Chair of the People’s Committee: Vacant', 'Tasks: economy, urban management, land'],
        ],
        units: [
          {
            name: 'Office of the People’s Council and the People’s Committee',
            lines: ['Coordination, records, digital transformation'],
            people: [['Chief of Office: Mr Hoàng Văn E', 'Telephone: 024 3853 0002']],
          },
          {
            name: 'Division of Economy, Infrastructure and Urban Affairs',
            lines: ['Land, environment', 'Construction, transport'],
            people: [
              ['Acting Head: Ms Vũ Thị G', 'Telephone: 024 3853 0003'],
              ['Officer for land: Mr Đỗ Văn H', 'Tasks: certificates of land use rights'],
            ],
          },
          {
            name: 'Division of Culture and Social Affairs',
            lines: ['Education, health, labour, people with meritorious service'],
            people: [['Head: Ms Ngô Thị K']],
          },
          {
            name: 'Public Administration Service Centre',
            lines: ['Receives applications and returns results', 'Address: ground floor, ward office'],
            people: [['Director: Mr Bùi Văn L', 'Tasks: civil status, birth registration, certification']],
          },
        ],
      },
      {
        name: 'Fatherland Front Committee of the Ward',
        people: [['Chair: Ms Lý Thị M', 'Tasks: oversight and social criticism']],
        units: [{ name: 'Women’s Union' }, { name: 'Veterans’ Association' }, { name: 'Youth Union' }],
      },
    ],
  },
};
