/** Pages in the manner of many sites: frames, heads and bodies that are put together. Markup is ours, words are invented. */
import { dayForms, type Story, storyOf, teaserOf } from './pageStory';

export interface Layout {
  readonly name: string;
  readonly html: string;
  readonly story: Story;
  /** What belongs to the article, in page order; the headline is not counted. */
  readonly article: readonly string[];
}

interface Part {
  readonly html: string;
  readonly article: readonly string[];
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const NAV = ['Home', 'World', 'Politics', 'Business', 'Sport', 'Culture', 'Opinion', 'Video', 'Weather', 'Obituaries'];
const links = (list: readonly string[]): string =>
  list.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
const teasers = (seed: number, count: number, card: (title: string, summary: string) => string): string =>
  range(count)
    .map((i) => teaserOf(seed + i))
    .map(({ title, summary }) => card(title, summary))
    .join('\n');
const text = (paragraphs: readonly string[], wrap: (paragraph: string, i: number) => string): Part => ({
  html: paragraphs.map(wrap).join('\n'),
  article: paragraphs,
});

const FOOTER = (story: Story): string =>
  `<p>Copyright 2024 ${story.outlet}. All rights reserved. Owned by Harwick Media, which is part of a larger group of papers.</p><ul>${links(['Privacy', 'Terms', 'Contact', 'Jobs'])}</ul>`;
const COMMENTS = [
  'I have lived in that street for thirty years, and nobody ever asked me what I thought of the whole affair.',
  'Great article! The council should be ashamed of what it has done to the people, and they know it.',
  'This is the third time this year. When will they learn, and who is going to pay for it in the end?',
  'First of all, the numbers in this report are wrong, and second, the mayor has never even been there.',
];

/** Everything around: given the head and body of the article, the page. */
const FRAMES: Readonly<Record<string, (main: string, story: Story, seed: number) => string>> = {
  semantic: (main, story, seed) =>
    `<header role="banner"><a href="/" class="logo">${story.outlet}</a><nav><ul>${links(NAV)}</ul></nav></header><main><article>${main}</article><aside><h2>Most read</h2><ul>${teasers(seed, 5, (title) => `<li><a href="#">${title}</a></li>`)}</ul></aside></main><footer>${FOOTER(story)}</footer>`,
  divs: (main, story, seed) =>
    `<div id="top"><h2>${story.outlet}</h2><ul>${links(NAV)}</ul></div><div class="trending"><h3>Trending</h3><ul>${teasers(seed, 4, (title) => `<li><a href="#">${title}</a></li>`)}</ul></div><div class="story">${main}</div><div class="most-read"><h3>Most read</h3><ul>${teasers(seed + 9, 4, (title) => `<li><a href="#">${title}</a></li>`)}</ul></div><div id="footer">${FOOTER(story)}</div>`,
  blog: (main, story, seed) =>
    `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">${story.outlet}</a></h1><p class="site-description">News from the coast, every day since 1902.</p></header><div id="content" class="site-content"><div id="primary" class="content-area"><div id="main" class="site-main"><div class="post-1 post type-post hentry category-news">${main}</div><nav class="navigation post-navigation"><a href="#">Previous post</a><a href="#">Next post</a></nav><div id="comments" class="comments-area"><h2>4 thoughts on this</h2><ol class="comment-list">${COMMENTS.map((comment) => `<li class="comment"><p>${comment}</p></li>`).join('')}</ol><div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked.</p></form></div></div></div></div><div id="secondary" class="widget-area"><div class="widget"><h2>Recent posts</h2><ul>${teasers(seed, 6, (title) => `<li><a href="#">${title}</a></li>`)}</ul></div><div class="widget"><h2>About</h2><p>This paper is written by people who live here, and it is paid for by its readers, not by anybody else.</p></div></div></div></div>`,
  cards: (main, story, seed) =>
    `<div class="site-header"><div class="header__inner"><a href="/">${story.outlet}</a></div></div><div class="layout"><div class="layout__main">${main}</div><div class="layout__more"><h2>More from ${story.outlet}</h2>${teasers(seed, 8, (title, summary) => `<div class="card"><a href="#"><h3>${title}</h3></a><p>${summary}</p></div>`)}</div></div>`,
  teaserFirst: (main, story, seed) =>
    `<div class="header"><h1><a href="/">${story.outlet}</a></h1></div><div class="sidebar"><h3>Featured</h3>${teasers(seed, 3, (title, summary) => `<article class="item blurb"><h1><a href="#">${title}</a></h1><p>${summary}</p></article>`)}</div><div class="story">${main}</div>`,
  modules: (main, _story, seed) =>
    `<div class="pg-wrapper"><div class="pg-header nav--plain"><ul>${links(NAV)}</ul></div><div class="l-container">${main}</div><div class="zn zn--ordinary"><div class="cd cd--card"><h3 class="cd__headline"><a href="#">${teaserOf(seed).title}</a></h3></div>${teasers(seed, 6, (title) => `<div class="cd__content"><h3 class="cd__headline"><a href="#">${title}</a></h3></div>`)}</div><div class="ob-widget outbrain">${teasers(seed + 3, 6, (title) => `<a class="ob-link" href="#"><span>${title}</span><span>Sponsor</span></a>`)}</div></div>`,
  table: (main, story, seed) =>
    `<table width="100%"><tr><td colspan="3"><font size="6">${story.outlet}</font></td></tr><tr><td width="150" valign="top">${NAV.map((name) => `<a href="#">${name}</a><br>`).join('')}</td><td valign="top">${main}</td><td width="180" valign="top"><b>Also today</b><br>${teasers(seed, 5, (title) => `<a href="#">${title}</a><br>`)}</td></tr><tr><td colspan="3"><small>${FOOTER(story)}</small></td></tr></table>`,
  form: (main) =>
    `<form id="aspnetForm" method="post"><div id="s4-workspace"><div class="ms-nav"><ul>${links(NAV)}</ul></div><div id="contentRow"><div id="contentBox">${main}</div></div><div class="newsletter-box"><h3>Stay informed</h3><p>Get the best stories of the week in your inbox, chosen by our editors every Friday morning.</p></div></div></form>`,
  cookies: (main, _story, seed) =>
    `<div id="cookie-banner" class="cookie-consent"><p>We and our 214 partners store and access information on your device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices.</p><button>Accept</button></div><div class="page has-sidebar"><section class="main-content">${main}</section><section class="recirc"><h2>Recommended for you</h2>${teasers(seed, 6, (title, summary) => `<div class="recirc-item"><a href="#"><h4>${title}</h4><p>${summary}</p></a></div>`)}</section></div><div class="paywall-promo subscribe"><p>Subscribe today and get full access to all our journalism for one euro a month, for the first year.</p></div>`,
  scroll: (main, story, seed) =>
    `<div id="__next"><div class="css-1x2y"><div class="css-9ab"><a href="/">${story.outlet}</a></div><div class="css-77q"><section class="css-k01">${main}</section></div><div class="css-5tt"><div class="css-u1">${teasers(seed, 9, (title, summary) => `<div class="css-v${title.length}"><a href="#"><div class="css-h">${title}</div><div class="css-s">${summary}</div></a></div>`)}</div></div></div></div>`,
};

const HEADS: Readonly<Record<string, (story: Story, day: string) => string>> = {
  plain: (story, day) => `<h1>${story.title}</h1><p class="byline">By ${story.author}</p><p class="date">${day}</p>`,
  header: (story, day) =>
    `<header class="article-header"><span class="kicker">Politics</span><h1 class="headline" itemprop="headline">${story.title}</h1><div class="byline"><span>By</span> <a rel="author" href="#">${story.author}</a></div><time datetime="${story.date}T10:00:00Z">${day}</time></header>`,
  h2: (story, day) =>
    `<h2 class="heading-story">${story.title}</h2><div class="meta"><span class="author">${story.author}</span> <span class="timestamp">${day}</span></div>`,
  share: (story, day) =>
    `<div class="breadcrumb"><a href="/">Home</a> / <a href="/news">News</a></div><h1>${story.title}</h1><div class="info"><b>${story.author}</b>, ${day}</div><ul class="share-bar"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">Email</a></li></ul>`,
  div: (story, day) =>
    `<div class="title">${story.title}</div><div>${day}</div><div>By ${story.author.toUpperCase()}</div>`,
  late: (story, day) =>
    `<p class="kicker">${day}</p><h1><span>${story.title}</span></h1><p>By ${story.author} in Port Daro</p>`,
};

const AD = '<div class="ad ad-slot"><span>Advertisement</span></div>';
const BODIES: Readonly<Record<string, (story: Story, seed: number) => Part>> = {
  p: ({ paragraphs }) => text(paragraphs, (each) => `<p>${each}</p>`),
  wrapped: ({ paragraphs }) => {
    const part = text(paragraphs, (each) => `<p class="body-text">${each}</p>`);
    return { ...part, html: `<div class="article-body" itemprop="articleBody">${part.html}</div>` };
  },
  divs: ({ paragraphs }) => text(paragraphs, (each) => `<div class="zn-body__paragraph">${each}</div>`),
  breaks: ({ paragraphs }) => ({
    html: `<div class="storytext">${paragraphs.join('<br><br>\n')}</div>`,
    article: paragraphs,
  }),
  sections: ({ paragraphs }) =>
    text(paragraphs, (each, i) => `<section class="block-${i}"><div><p>${each}</p></div></section>`),
  ads: ({ paragraphs, caption }) => {
    const part = text(paragraphs, (each, i) => `<p>${each}</p>${i % 3 === 1 ? `${AD}<p>Advertisement</p>` : ''}`);
    return {
      html: `<figure><img src="a.jpg" alt=""><figcaption>${caption} <span class="credit">Rita Moe/Globe Pictures</span></figcaption></figure>${part.html}`,
      article: [caption, ...paragraphs],
    };
  },
  related: ({ paragraphs, subhead }, seed) => {
    const half = Math.ceil(paragraphs.length / 2);
    const one = text(paragraphs.slice(0, half), (each) => `<p>${each}</p>`);
    const two = text(paragraphs.slice(half), (each) => `<p>${each}</p>`);
    return {
      html: `<div class="entry-content">${one.html}<p><strong>READ MORE: <a href="#">${teaserOf(seed).title}</a></strong></p><div class="related-box"><h3>Related stories</h3><ul>${teasers(seed, 3, (title) => `<li><a href="#">${title}</a></li>`)}</ul></div><h2>${subhead}</h2>${two.html}<h3>Related articles</h3><ul>${teasers(seed + 2, 3, (title) => `<li><a href="#">${title}</a></li>`)}</ul><p class="tags">Tags: <a href="#">harbour</a>, <a href="#">pay</a></p></div>`,
      article: [...one.article, subhead, ...two.article],
    };
  },
  newsletter: ({ paragraphs, standfirst }) => {
    const part = text(paragraphs.slice(1), (each) => `<p>${each}</p>`);
    return {
      html: `<p class="standfirst">${standfirst}</p><div class="content"><p>${paragraphs[0]}</p><div class="newsletter-signup"><h4>Morning briefing</h4><p>Sign up to our newsletter to get the day’s main stories, with what they mean for you, every morning.</p><form><input></form></div>${part.html}<div class="author-bio"><p>The author is a reporter who writes about harbours and the sea, and has done so for more than ten years.</p></div></div>`,
      article: [standfirst, ...paragraphs],
    };
  },
  quotes: ({ paragraphs, quote }) => {
    const part = text(
      paragraphs,
      (each, i) =>
        `${i === 2 ? `<blockquote class="pullquote"><p>${quote}</p></blockquote>` : ''}<p>${each.replace(/^(\S+ \S+)/, '<a href="#">$1</a>')}</p>`,
    );
    return { html: `<div class="post-content">${part.html}</div>`, article: [...paragraphs, quote] };
  },
  stub: ({ paragraphs }) => {
    const part = text(paragraphs.slice(0, 2), (each) => `<p>${each}</p>`);
    return {
      ...part,
      html: `<div class="article__content">${part.html}<div class="paywall-gate"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="#">Log in</a></p><p>Get our digital pass for one euro.</p></div></div>`,
    };
  },
  live: ({ paragraphs }) => ({
    html: `<div class="live-blog">${paragraphs.map((each, i) => `<div class="live-entry" id="e${i}"><time datetime="2020-01-01T1${i % 10}:00:00Z">1${i % 10}:00</time><p>${each}</p><ul class="social-share"><li><a href="#">Share</a></li></ul></div>`).join('\n')}</div>`,
    article: paragraphs,
  }),
  gallery: ({ paragraphs }) =>
    text(
      paragraphs,
      (each, i) =>
        `<figure class="slide"><img src="${i}.jpg"><figcaption>${each}</figcaption><span class="count">${i + 1} of ${paragraphs.length}</span></figure>`,
    ),
  lists: ({ paragraphs, subhead }) => {
    const cut = Math.min(3, paragraphs.length - 1);
    const one = text(paragraphs.slice(0, cut), (each) => `<p>${each}</p>`);
    const two = text(paragraphs.slice(cut), (each) => `<li>${each}</li>`);
    return {
      html: `<div class="text">${one.html}<h3>${subhead}</h3><ul>${two.html}</ul></div>`,
      article: [...one.article, subhead, ...two.article],
    };
  },
  spans: ({ paragraphs }) =>
    text(paragraphs, (each) => `<p class="text-base"><span data-text="true">${each}</span></p>`),
};

const METAS: readonly ((story: Story) => string)[] = [
  (story) =>
    `<title>${story.title} | ${story.outlet}</title><meta property="og:title" content="${story.title}"><meta property="article:published_time" content="${story.date}T12:00:00+00:00">`,
  (story) => `<title>${story.outlet} - ${story.title}</title>`,
  (story) =>
    `<title>${story.title}</title><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: story.outlet },
        {
          '@type': ['NewsArticle'],
          headline: story.title,
          datePublished: `${story.date}T08:00:00Z`,
          author: [{ '@type': 'Person', name: story.author }],
          publisher: { name: story.outlet },
        },
      ],
    })}</script>`,
  (story) =>
    `<title>${story.title} – ${story.outlet}</title><meta name="parsely-pub-date" content="${story.date}"><meta name="author" content="${story.author}"><meta property="og:site_name" content="${story.outlet}">`,
];

export function layouts(): readonly Layout[] {
  const out: Layout[] = [];
  Object.entries(FRAMES).forEach(([frame, around], f) => {
    Object.entries(BODIES).forEach(([body, inner], b) => {
      const seed = f * 100 + b;
      const story = storyOf(seed);
      const heads = Object.entries(HEADS);
      const [headName, head] = heads[(f + b) % heads.length] ?? ['', () => ''];
      const forms = dayForms(story.date);
      const part = inner(story, seed);
      const meta = METAS[(f * 3 + b) % METAS.length]?.(story) ?? '';
      const main = head(story, forms[(f + b * 3) % forms.length] ?? '') + part.html;
      out.push({
        name: `${frame}/${headName}/${body}`,
        story,
        article: part.article,
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${meta}<style>p { margin: 0 }</style></head><body class="single has-newsletter">${around(main, story, seed)}<script>var a = "<p>No.</p>";</script></body></html>`,
      });
    });
  });
  return out;
}
