// Where a text stands on the page, whatever its white space and markup: for each place how much of
// what is before and after it in the article is there, too, and its rectangles in the window.
([text, before, after]) => {
  const bare = text => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');
  const unseen = 'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION TITLE IFRAME'.split(' ');
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const nodes = [], ends = [], parts = [];
  let length = 0;
  for (let node; (node = walker.nextNode()); ) {
    if (unseen.includes(node.parentElement.tagName)) continue;
    const part = bare(node.data);
    if (!part) continue;
    nodes.push(node); parts.push(part); ends.push(length += part.length);
  }
  const page = parts.join('');
  const point = (at, end) => {
    let i = 0;
    while (end ? ends[i] < at : ends[i] <= at) i++;
    let left = at - (i ? ends[i - 1] : 0), offset = 0;
    const data = nodes[i].data;
    while (offset < data.length && (end ? left > 0 : left > 0 || !bare(data[offset]))) {
      if (bare(data[offset])) left--;
      offset++;
    }
    return [nodes[i], offset];
  };
  const [wanted, left, right] = [text, before, after].map(bare);
  const places = [];
  for (let at = page.indexOf(wanted); wanted && at >= 0; at = page.indexOf(wanted, at + 1)) {
    let agreed = 0;
    for (let i = 1; i <= left.length && page[at - i] === left[left.length - i]; i++) agreed++;
    const end = at + wanted.length;
    for (let i = 0; i < right.length && page[end + i] === right[i]; i++) agreed++;
    const range = document.createRange();
    range.setStart(...point(at, false));
    range.setEnd(...point(end, true));
    const shown = range.startContainer.parentElement.checkVisibility({visibilityProperty: true});
    const rectangles = (shown ? [...range.getClientRects()] : []).map(r => [r.left, r.top, r.right, r.bottom]);
    places.push([agreed, rectangles.filter(([l, t, r, b]) => r > l && b > t)]);
  }
  return places;
}
