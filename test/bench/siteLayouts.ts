/**
 * Pages in the manner of kinds of sites, each written out whole: what surrounds the story is built as those sites build
 * it, words and stories are invented.
 */
import { type Story, storyOf } from './pageStory';

export interface SiteLayout {
  readonly name: string;
  readonly story: Story;
  readonly html: string;
  /** The paragraphs that a reader would read, in their order. */
  readonly article: readonly string[];
}

interface Drawn {
  readonly html: string;
  readonly article: readonly string[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const long = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
const british = (date: string): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
const weekday = (date: string): string =>
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
const slash = (date: string): string => date.replaceAll('-', '/');
const other = (seed: number): Story => storyOf(seed + 5_000);
const p = (paragraphs: readonly string[], attributes = ''): string =>
  paragraphs.map((each) => `<p${attributes}>${each}</p>`).join('\n');
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">${head}</head>\n<body>${body}</body>\n</html>`;

const SITES: Readonly<Record<string, (story: Story, seed: number) => Drawn>> = {
  amp: (s) => ({
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${s.title}</title><link rel="canonical" href="https://post.example/${slash(s.date)}/a.html"><style amp-boilerplate>body{visibility:hidden}</style>${ld(
      {
        '@context': 'http://schema.org',
        '@type': 'NewsArticle',
        headline: s.title,
        datePublished: `${s.date}T14:00:00Z`,
        dateModified: `${s.date}T18:00:00Z`,
        author: { '@type': 'Person', name: s.author },
      },
    )}</head><body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/w">World</a></li><li><a href="/b">Business</a></li></ul></amp-sidebar><header class="amp-wp-header"><div><a href="/">${s.outlet}</a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline"><span>${s.author}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${s.date}T14:00:00+00:00">3 years ago</time></div></header><div class="amp-wp-article-content"><amp-img src="a.jpg"></amp-img>${p(s.paragraphs.slice(0, 2))}<amp-ad type="doubleclick"><div placeholder>Advertisement</div></amp-ad>${p(s.paragraphs.slice(2))}<amp-iframe><p placeholder>Loading…</p></amp-iframe></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="#">News</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="#">Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><div><h2>${s.outlet}</h2><p><a href="#">Powered by WordPress</a></p><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>`,
    article: s.paragraphs,
  }),
  wordpress: (s, seed) => ({
    html: page(
      `<title>${s.title} &#8211; ${s.outlet}</title><meta property="og:title" content="${s.title}"><meta property="article:published_time" content="${s.date}T09:12:44+00:00"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${s.author}"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="4 minutes">`,
      `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">${s.outlet}</a></p><p class="site-description">News from the coast</p><nav id="site-navigation"><ul><li><a href="#">Home</a></li></ul></nav></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-81" class="post-81 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-pay"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="${s.date}T09:12:44+00:00">${long(s.date)}</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="#">${s.author}</a></span></span></div></header><div class="entry-content">${p(s.paragraphs)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Twitter (Opens in new window)</a></li><li><a href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div><div class="sharedaddy sd-block sd-like"><h3 class="sd-title">Like this:</h3><span>Like</span> <span class="loading">Loading...</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="#">News</a></span></footer></article><nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="#">${other(seed).title}</a></div></div></nav><div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;${s.title}&rdquo;</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">harbourman</b> <span class="says">says:</span></div><time datetime="2024-01-01T10:00:00">January 1, 2024 at 10:00 am</time></footer><div class="comment-content"><p>They should have asked the people of the harbour first, long before this was decided by anyone.</p></div><div class="reply"><a href="#">Reply</a></div></article></li></ol><div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p></form></div></div></main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="#">${other(seed + 1).title}</a></li></ul></section></aside></div></div>`,
    ),
    article: s.paragraphs,
  }),
  drupal: (s, seed) => ({
    html: page(
      `<title>${s.title} | ${s.outlet}</title><meta name="Generator" content="Drupal 9"><link rel="canonical" href="https://post.example/news/a">`,
      `<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">${s.outlet}</a></div></div><div class="region region-breadcrumb"><nav aria-labelledby="system-breadcrumb"><ol><li><a href="/">Home</a></li><li>News</li></ol></nav></div><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div id="block-page-title"><h1><span class="field field--name-title field--type-string field--label-hidden">${s.title}</span></h1></div><div id="block-content"><article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="" typeof="schema:Person" property="schema:name">${s.author}</span></span> on <span class="field field--name-created">${weekday(s.date)}, ${slash(s.date).slice(5)}/${s.date.slice(0, 4)} - 14:02</span></div></footer><div class="node__content clearfix"><div class="field field--name-field-image"><img src="a.jpg" alt=""></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${p(s.paragraphs)}</div><div class="field field--name-field-tags field--label-above clearfix"><h3 class="field__label">Tags</h3><ul class="links field__items"><li><a href="#">pay</a></li></ul></div></div></article></div></div></div><aside class="layout-sidebar-second" role="complementary"><div class="views-element-container"><h2>More news</h2><div class="views-row"><span class="field-content"><a href="#">${other(seed).title}</a></span></div><div class="views-row"><span class="field-content"><a href="#">${other(seed + 1).title}</a></span></div></div></aside></main></div>`,
    ),
    article: s.paragraphs,
  }),
  arc: (s, seed) => ({
    html: page(
      `<title>${s.title} - ${s.outlet}</title>${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: s.title, datePublished: `${s.date}T16:00:00.000Z`, author: [{ '@type': 'Person', name: s.author }], publisher: { '@type': 'Organization', name: s.outlet } })}<script>window.Fusion={"globalContent":{"content_elements":[{"type":"text","content":"${s.paragraphs[0]}"}]}}</script>`,
      `<div id="fusion-app"><header class="c-stack b-header-nav-chain"><nav class="b-header-nav-chain__nav"><a href="/">${s.outlet}</a><button>Sections</button></nav></header><section class="c-stack b-right-rail" role="main"><div class="b-right-rail__main"><h1 class="b-headline">${s.title}</h1><h2 class="b-subheadline">${s.standfirst}</h2><div class="b-byline"><span class="b-byline__by">By</span><span class="b-byline__names"><a href="#">${s.author}</a></span></div><time class="c-date b-date" datetime="${s.date}T16:00:00.000Z">${long(s.date)} at 12:00PM EDT</time><div class="b-lead-art"><figure class="c-media-item"><img src="a.jpg" alt=""><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${s.caption} </span><span class="c-media-item__credit">(Rita Moe/Globe)</span></figcaption></figure></div><article class="default__ArticleBody b-article-body">${s.paragraphs.map((each, i) => `<p class="c-paragraph">${each}</p>${i === 1 ? `<div class="arcad-feature"><div id="arcad_1" class="arcad">Ad</div></div><div class="interstitial-link block-margin-bottom"><a href="#">[ ${other(seed).title} ]</a></div>` : ''}`).join('')}</article></div><aside class="b-right-rail__rail-right"><div class="b-results-list"><h2>Latest</h2><article class="b-results-list__wrapper"><h3><a href="#">${other(seed + 1).title}</a></h3><p>${other(seed + 1).standfirst}</p></article></div></aside></section><footer class="b-footer"><p>© 2024 ${s.outlet}</p></footer></div>`,
    ),
    article: [s.standfirst, s.caption, ...s.paragraphs],
  }),
  tables: (s, seed) => ({
    html: `<HTML><HEAD><TITLE>${s.outlet}: ${s.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH="620" BORDER="0"><TR><TD COLSPAN="2"><IMG SRC="logo.gif" ALT="${s.outlet}"></TD></TR><TR><TD WIDTH="120" VALIGN="TOP" BGCOLOR="#CCCCCC"><FONT SIZE="1"><A HREF="#">Front page</A><BR><A HREF="#">World</A><BR><A HREF="#">Sports</A><BR><A HREF="#">Classifieds</A></FONT></TD><TD VALIGN="TOP"><FONT FACE="Arial" SIZE="1">${long(s.date)}</FONT><P><FONT SIZE="5"><B>${s.title}</B></FONT><P><FONT SIZE="2">By ${s.author.toUpperCase()}<BR>Staff Writer</FONT><P><FONT SIZE="3">${s.paragraphs.join('<P>')}</FONT><P><HR><FONT SIZE="1"><A HREF="#">E-mail this story</A> | <A HREF="#">Print version</A></FONT><P><B>Other stories:</B><BR><LI><A HREF="#">${other(seed).title}</A><LI><A HREF="#">${other(seed + 1).title}</A></TD></TR><TR><TD COLSPAN="2"><FONT SIZE="1">Copyright 1999 ${s.outlet}. All rights reserved.</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`,
    article: s.paragraphs,
  }),
  government: (s) => ({
    html: page(
      `<title>${s.title} | Department of Harbours</title><meta name="dcterms.date" content="${s.date}"><meta name="dcterms.creator" content="Department of Harbours">`,
      `<section class="usa-banner" aria-label="Official website"><div class="usa-accordion"><header class="usa-banner__header"><p class="usa-banner__header-text">An official website of the government</p><p>Here’s how you know</p></header><div class="usa-banner__content"><p><strong>Official websites use .gov</strong><br>A .gov website belongs to an official government organization in the country.</p><p><strong>Secure .gov websites use HTTPS</strong><br>A lock means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.</p></div></div></section><header class="usa-header"><nav class="usa-nav"><ul><li><a href="#">About</a></li></ul></nav></header><main id="main-content"><div class="grid-container"><div class="press-release"><p class="eyebrow">Press Release</p><h1>${s.title}</h1><p class="release-date">${long(s.date)}</p><p class="release">FOR IMMEDIATE RELEASE</p><p class="contact"><b>Contact:</b> <a href="mailto:press@harbours.example">press@harbours.example</a>, 202-555-0114</p><div class="body-copy">${p(s.paragraphs)}<p>###</p></div><div class="related-docs"><h2>Related Documents</h2><ul><li><a href="a.pdf">Order (PDF, 120 KB)</a></li></ul></div></div></div></main><footer class="usa-footer"><p>Return to top</p><p>1500 Harbour Avenue, Lakeford</p></footer>`,
    ),
    article: s.paragraphs,
  }),
  wire: (s, seed) => ({
    html: page(
      `<title>${s.title} | ${s.outlet}</title><meta property="og:title" content="${s.title}"><meta property="article:published_time" content="${s.date}T21:15:00Z">`,
      `<div class="Page-header"><a href="/">${s.outlet}</a></div><div class="Page-content"><main class="Page-main"><h1 class="Page-headline">${s.title}</h1><div class="Page-lead"><bsp-carousel class="Carousel"><div class="CarouselSlide"><img src="1.jpg"><span class="CarouselSlide-infoDescription"><p>${s.caption} (XP Photo/Rita Moe)</p></span></div><button>Read More</button></bsp-carousel></div><div class="Page-byline"><div class="Page-authors">By <a href="#">${s.author.toUpperCase()}</a></div><div class="Page-dateModified"><span>Updated 9:15 PM UTC, ${long(s.date)}</span></div></div><div class="Page-actions"><button>Share</button><ul><li><a href="#">Copy</a></li><li><a href="#">Email</a></li></ul></div><div class="RichTextStoryBody RichTextBody"><p>PORT DARO (XP) — ${s.paragraphs[0]}</p>${p(s.paragraphs.slice(1, 3))}<div class="Enhancement"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-header"><h2>Related Stories</h2></div><div class="PageList-items-item"><div class="PagePromo-title"><a href="#">${other(seed).title}</a></div></div></div></div><div class="FreeStar hide-ad"><div class="Advertisement"></div></div>${p(s.paragraphs.slice(3))}</div><div class="Page-below"><div class="PageListRightRailA"><div class="PagePromo"><h3 class="PagePromo-title"><a href="#">${other(seed + 1).title}</a></h3></div></div></div></main></div>`,
    ),
    article: [`${s.caption} (XP Photo/Rita Moe)`, `PORT DARO (XP) — ${s.paragraphs[0]}`, ...s.paragraphs.slice(1)],
  }),
  mail: (s, seed) => ({
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${s.title}</title><style type="text/css">.ReadMsgBody{width:100%}</style></head><body><span class="preheader" style="display:none !important;visibility:hidden;opacity:0;height:0">${s.standfirst}&#847;&zwnj;&nbsp;</span><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table role="presentation" width="600"><tr><td style="font-size:11px"><a href="#">View this email in your browser</a></td></tr><tr><td><img src="logo.png" alt="${s.outlet}"></td></tr><tr><td style="font-size:12px">${long(s.date)}</td></tr><tr><td><h1 style="font-size:28px">${s.title}</h1></td></tr><tr><td style="font-size:13px">By ${s.author}</td></tr><tr><td style="font-size:16px;line-height:24px">${p(s.paragraphs, ' style="margin:0 0 16px"')}</td></tr><tr><td><table><tr><td bgcolor="#000"><a href="#">Read online</a></td></tr></table></td></tr><tr><td style="font-size:11px"><p>You are receiving this email because you signed up for the morning letter of ${s.outlet}.</p><p><a href="#">Unsubscribe</a> | <a href="#">Manage preferences</a> | <a href="#">Privacy policy</a></p><p>${s.outlet}, 12 Quay Street, ${other(seed).title.split(' ').at(-1)}</p></td></tr></table></td></tr></table></body></html>`,
    article: s.paragraphs,
  }),
  cache: (s) => ({
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><base href="https://post.example/a.html"></head><body><div style="position:relative;"><div style="margin:10px"><span>This is a cache of <a href="https://post.example/a.html">https://post.example/a.html</a>. It is a snapshot of the page as it appeared on 2 Feb 2024 04:11:09 GMT. The <a href="#">current page</a> could have changed in the meantime.</span> <a href="#">Learn more</a>.<br><div><a href="#">Full version</a> <a href="#">Text-only version</a> <a href="#">View source</a></div><span>Tip: To quickly find your search term on this page, press <b>Ctrl+F</b> and use the find bar.</span></div></div><div style="position:relative"><!DOCTYPE html><html><head><title>${s.title} - ${s.outlet}</title><meta property="og:title" content="${s.title}"><meta name="pubdate" content="${s.date}"></head><body><div class="wrap"><h1>${s.title}</h1><p class="by">By ${s.author}</p><div class="copy">${p(s.paragraphs)}</div></div></body></html></div></body></html>`,
    article: s.paragraphs,
  }),
  print: (s) => ({
    html: `<html><head><title>${s.outlet} - Print: ${s.title}</title><link rel="canonical" href="https://post.example/${slash(s.date)}/a"></head><body onload="window.print()"><div class="print-logo"><img src="l.png"></div><div class="print-source">Published on <em>${s.outlet}</em> (<a href="https://post.example">https://post.example</a>)</div><h1 class="print-title">${s.title}</h1><div class="print-submitted">${s.author} | ${british(s.date)}</div><div class="print-content">${p(s.paragraphs)}</div><hr><div class="print-source_url"><strong>Source URL:</strong> https://post.example/node/88</div><div class="print-links"><p><strong>Links:</strong><br>[1] https://post.example/x<br>[2] https://post.example/y</p></div></body></html>`,
    article: s.paragraphs,
  }),
  singleFile: (s, seed) => ({
    html: `<!DOCTYPE html> <html lang=en style><!--\n Page saved with SingleFile \n url: https://post.example/a \n saved date: Fri Feb 02 2024 10:11:12 GMT+0100\n--><meta charset=utf-8>\n<title>${s.title}</title>\n<meta name=date content=${s.date}>\n<style>.a{color:red}</style><link rel=canonical href=https://post.example/a><body class="css-1 no-js"><div class=css-hd><a href=https://post.example/>${s.outlet}</a><button type=button class=css-btn aria-expanded=false>Menu</button></div><div class=css-main><div class=css-art><h1 class=css-h1>${s.title}</h1><div class=css-by>By <a href=https://post.example/au>${s.author}</a></div>${s.paragraphs.map((each) => `<p class=css-p>${each}`).join('\n')}</div><div class=css-more><h2 class=css-h2>More stories</h2><ul class=css-ul><li><a href=https://post.example/1><div class=css-t>${other(seed).title}</div><div class=css-s>${other(seed).standfirst}</div></a><li><a href=https://post.example/2><div class=css-t>${other(seed + 1).title}</div><div class=css-s>${other(seed + 1).standfirst}</div></a></ul></div></div>`,
    article: s.paragraphs,
  }),
  liveblog: (s, seed) => ({
    html: page(
      `<title>${s.title} – as it happened | ${s.outlet}</title>${ld({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: s.title, datePublished: `${s.date}T06:00:00Z`, liveBlogUpdate: s.paragraphs.map((each, i) => ({ '@type': 'BlogPosting', headline: `Update ${i}`, articleBody: each, datePublished: `${s.date}T0${(i % 9) + 1}:00:00Z` })) })}`,
      `<div class="dcr-nav"><a href="/">${s.outlet}</a></div><main><header><span class="label">Live</span><h1>${s.title}</h1><p class="standfirst">${s.standfirst}</p><address>${s.author}</address><details><summary>${british(s.date)} 08.12 GMT</summary>First published on ${british(s.date)} 06.00 GMT</details></header><div class="key-events"><h2>Key events</h2><ol><li><a href="#b1">${other(seed).title}</a></li><li><a href="#b2">${other(seed + 1).title}</a></li></ol></div><section id="liveblog-body">${s.paragraphs.map((each, i) => `<article id="block-${i}" class="block"><header><time datetime="${s.date}T0${(i % 9) + 1}:12:00.000Z">0${(i % 9) + 1}.12 GMT</time></header><div><p>${each}</p></div><footer><div class="share"><a href="#">Share</a></div></footer></article>`).join('')}</section><div class="pagination"><a href="#">Older</a></div></main>`,
    ),
    article: [s.standfirst, ...s.paragraphs],
  }),
  gallery: (s) => ({
    html: page(
      `<title>In pictures: ${s.title} - ${s.outlet}</title><meta property="og:title" content="${s.title}"><meta property="og:type" content="article"><meta name="date" content="${s.date}">`,
      `<header><a href="/">${s.outlet}</a></header><main><h1>${s.title}</h1><p class="intro">${s.standfirst}</p><div class="slideshow">${s.paragraphs.map((each, i) => `<div class="slide" data-slide="${i}"><div class="slide-count">${i + 1} / ${s.paragraphs.length}</div><img src="${i}.jpg" alt="Picture ${i}"><div class="slide-caption">${each}</div><div class="slide-credit">Rita Moe/Globe Pictures</div><button>Hide caption</button></div>`).join('')}</div><p class="replay"><a href="#">Replay gallery</a></p></main><footer><a href="#">Terms</a></footer>`,
    ),
    article: [s.standfirst, ...s.paragraphs],
  }),
  paywall: (s, seed) => ({
    html: page(
      `<title>${s.title} | ${s.outlet}</title>${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: s.title, isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' }, datePublished: `${s.date}T05:00:00.000Z`, author: { '@type': 'Person', name: s.author }, articleBody: s.paragraphs.join('\n\n') })}`,
      `<header><a href="/">${s.outlet}</a></header><main><h1>${s.title}</h1><p>${s.standfirst}</p><div class="paywall-barrier"><h2>Keep reading for €1</h2><p>Get complete access to all our articles on every device, and cancel whenever you want to do so.</p><ul><li>All articles</li><li>The daily puzzle</li></ul><p>Already have a subscription? <a href="#">Sign in</a></p></div></main><section class="offers"><h2>${other(seed).title}</h2><p>${other(seed).standfirst}</p></section>`,
    ),
    article: s.paragraphs,
  }),
  aggregator: (s, seed) => ({
    html: page(
      `<title>${s.title}</title><meta property="og:site_name" content="${s.outlet}"><meta property="og:title" content="${s.title}">`,
      `<div id="atomic" class="render-target"><div class="stream-wrapper"><article class="caas-container" data-content-type="STORY"><div class="caas-inner"><header class="caas-header"><header class="caas-title-wrapper"><h1 data-test-locator="headline">${s.title}</h1></header></header><div class="caas-content"><div class="caas-attr"><div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">${s.author}</span></div><div class="caas-attr-time-style"><time datetime="${s.date}T11:30:00.000Z">${long(s.date)}</time><span class="separator">·</span><span>3 min read</span></div></div></div><div class="caas-content-wrapper"><div class="caas-body"><figure class="caas-figure"><figcaption class="caption-collapse">${s.caption}</figcaption></figure>${p(s.paragraphs)}<p>Read the full story on <a href="#">${s.outlet}</a></p></div></div></div><div class="caas-readmore"><button class="link caas-button collapse-button">Story continues</button></div></div></article><div class="ntk-lead"><h3>Trending</h3><ul><li><a href="#">${other(seed).title}</a></li></ul></div></div><div class="comments-lite">View comments (14)</div></div>`,
    ),
    article: [s.caption, ...s.paragraphs],
  }),
  tabloid: (s, seed) => ({
    html: page(
      `<title>${s.title} | Daily Tide Online</title><meta name="author" content="${s.author}">`,
      `<div id="page-container" class="alpha debate"><div class="page-header bdrgr2"><div class="masthead">Daily Tide</div></div><div id="content" class="sitewidth"><div class="alpha"><div id="js-article-text" class="article-text wide heading-tag-switch"><h2>${s.title}</h2><ul class="mol-bullets-with-font"><li class="class"><font><strong>${s.standfirst}</strong></font></li></ul><p class="author-section byline-plain">By <a href="#" class="author" rel="nofollow">${s.author} for the Daily Tide</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="${s.date}T08:01:00+0100">08:01, ${british(s.date)}</time></span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> <time datetime="${s.date}T12:44:00+0100">12:44, ${british(s.date)}</time></span></p><div class="shareArticles"><ul><li><a href="#">e-mail</a></li><li><a href="#">12 shares</a></li></ul></div><div itemprop="articleBody">${s.paragraphs.map((each, i) => `<p class="mol-para-with-font"><font>${each}</font></p>${i === 2 ? `<div class="mol-img-group"><p class="imageCaption">${s.caption}</p></div><div class="art-ins mol-factbox"><div class="related-carousel"><h3>RELATED ARTICLES</h3><ul><li><a href="#">${other(seed).title}</a></li></ul></div></div>` : ''}`).join('')}</div></div></div><div class="beta"><div class="puff"><h3>FEMAIL TODAY</h3><ul><li><a href="#">${other(seed + 1).title}</a><span>${other(seed + 1).standfirst}</span></li></ul></div></div></div></div>`,
    ),
    article: [s.standfirst, ...s.paragraphs.slice(0, 3), s.caption, ...s.paragraphs.slice(3)],
  }),
  broadcaster: (s, seed) => ({
    html: page(
      `<title>${s.title} - ${s.outlet}</title><meta property="og:title" content="${s.title}"><script id="__NEXT_DATA__" type="application/json">{"props":{"title":"No"}}</script>`,
      `<div id="__next"><header role="banner"><nav><ul><li><a href="#">Home</a></li></ul></nav></header><main id="main-content"><article><div data-component="headline-block"><h1>${s.title}</h1></div><div data-component="byline-block"><time datetime="${s.date}T10:00:00.000Z">${british(s.date)}</time><button>Share</button><button>Save</button><div><span>${s.author}</span><div><span>Harbour correspondent</span></div></div></div><div data-component="image-block"><figure><img src="a.jpg"><span role="text">Globe</span><figcaption>${s.caption}</figcaption></figure></div>${s.paragraphs.map((each, i) => `<div data-component="text-block"><p>${each}</p></div>${i === 1 ? `<div data-component="links-block"><h2>More on this story</h2><ul><li><a href="#">${other(seed).title}</a></li></ul></div>` : ''}`).join('')}<div data-component="tags"><a href="#">Harbours</a><a href="#">Pay</a></div></article><div data-testid="alaska-section"><h2>Top stories</h2><div data-testid="anchor-inner-wrapper"><a href="#"><h3>${other(seed + 1).title}</h3><p>${other(seed + 1).standfirst}</p></a></div></div></main></div>`,
    ),
    article: [s.caption, ...s.paragraphs],
  }),
  blogger: (s, seed) => ({
    html: page(
      `<title>${s.outlet}: ${s.title}</title><meta content='blogger' name='generator'>`,
      `<div class="content-outer"><header><div class="header section"><h1 class="title"><a href="/">${s.outlet}</a></h1><div class="descriptionwrapper"><p class="description"><span>Notes from a harbour town, written whenever there is something to say.</span></p></div></div></header><div class="main-outer"><div class="column-center-outer"><div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${long(s.date)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${s.title}</h3><div class="post-header"></div><div class="post-body entry-content">${s.paragraphs.join('<br /><br />')}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">${s.author}</span></span> <span class="post-timestamp">at <abbr class="published" title="${s.date}T07:00:00-08:00">7:00 AM</abbr></span> <span class="post-labels">Labels: <a href="#">harbour</a></span></div></div></div><div class="comments" id="comments"><h4>3 comments:</h4><dl><dt>Anonymous said...</dt><dd><p>I have been to the meeting, and I can tell you that nobody there had read the plan at all.</p></dd></dl></div></div></div></div></div></div></div></div><div class="column-right-outer"><aside><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a href="#">${other(seed).title}</a></li></ul></div></aside></div></div></div>`,
    ),
    article: s.paragraphs,
  }),
  encyclopedia: (s) => ({
    html: page(
      `<title>${s.title} - Open News, the free news source</title><meta name="generator" content="MediaWiki 1.41">`,
      `<div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${s.title}</span></h1><div id="bodyContent"><div id="siteSub">From Open News, the free news source you can write!</div><div id="jump-to-nav"></div><a class="mw-jump-link" href="#mw-head">Jump to navigation</a><div id="mw-content-text"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate" class="value-title" title="${s.date}"></span>${long(s.date)}</strong></p><div class="infobox noprint" style="float:right"><b>Pay</b><ul><li><a href="#">More stories about pay</a></li></ul></div>${p(s.paragraphs)}<h2><span class="mw-headline" id="Sources">Sources</span><span class="mw-editsection">[<a href="#">edit</a>]</span></h2><ul><li><span class="sourceTemplate">${s.author}. "<a href="#">${s.title}</a>" — <i>${s.outlet}</i>, ${long(s.date)}</span></li></ul><div class="noprint"><p>Share this: <a href="#">mail</a></p></div></div></div><div id="catlinks"><a href="#">Categories</a>: <ul><li><a href="#">Pay</a></li></ul></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a href="#">Log in</a></li></ul></div><div id="footer"><ul><li id="footer-info-lastmod"> This page was last edited on 3 March 2024, at 10:01.</li></ul></div>`,
    ),
    article: s.paragraphs,
  }),
  magazine: (s, seed) => ({
    html: page(
      `<title>${s.title} | ${s.outlet}</title><meta property="article:published_time" content="${s.date}T04:00:00-04:00"><meta property="og:title" content="${s.title}">`,
      `<div class="page"><div class="StackedNavigation"><a href="/">${s.outlet}</a></div><main class="article main-content"><article class="article-page"><header class="content-header"><div class="rubric"><a href="#">Letter from the coast</a></div><h1 data-testid="ContentHeaderHed">${s.title}</h1><div class="ContentHeaderDek">${s.standfirst}</div><div class="bylines"><p>By <a href="#">${s.author}</a></p></div><time>${long(s.date)}</time></header><div class="article-body"><div class="body__container"><div class="ContentWrapper"><p class="has-dropcap"><span class="lead-in-text-callout">${s.paragraphs[0]?.split(' ').slice(0, 3).join(' ')}</span> ${s.paragraphs[0]?.split(' ').slice(3).join(' ')}</p>${p(s.paragraphs.slice(1, 3))}<div class="PullquoteEmbed"><aside class="pullquote"><p>${s.quote}</p></aside></div><div class="cne-interlude-embed"><h3>Video from ${s.outlet}</h3><a href="#">${other(seed).title}</a></div><div class="heading-h2">${s.subhead}</div>${p(s.paragraphs.slice(3))}</div></div></div><div class="newsletter-subscribe-form"><p>Sign up for the daily newsletter to receive the best stories from the magazine.</p></div><div class="bio"><p><a href="#">${s.author}</a> is a staff writer and the author of two books about the sea.</p></div></article><section class="recirc-list"><h2>Read More</h2><div class="summary-item"><h3><a href="#">${other(seed + 1).title}</a></h3><div>${other(seed + 1).standfirst}</div></div></section></main></div>`,
    ),
    article: [s.standfirst, ...s.paragraphs.slice(0, 3), s.quote, s.subhead, ...s.paragraphs.slice(3)],
  }),
  frames: (s) => ({
    html: page(
      `<title>${s.title}</title>`,
      `<div class="wm-ipp-base" id="wm-ipp-base" style="display:block"><div id="wm-ipp"><a href="#">142 captures</a><p>20 Mar 2015 - 2 Feb 2024</p><span>About this capture</span><p>COLLECTED BY the archive of the web, which keeps what would be lost.</p></div></div><div class="wrapper"><h1>${s.title}</h1><div class="dateline">${british(s.date)}, ${s.outlet}</div><div class="byline">${s.author}</div><div class="txt">${p(s.paragraphs)}</div><iframe src="ad.html"></iframe><noscript><img src="px.gif"></noscript></div>`,
    ),
    article: s.paragraphs,
  }),
};

/** A page of each kind of site. */
export const siteLayouts = (): readonly SiteLayout[] =>
  Object.entries(SITES).map(([name, draw], i) => {
    const story = storyOf(7_000 + i);
    return { name: `site/${name}`, story, ...draw(story, 7_000 + i) };
  });
