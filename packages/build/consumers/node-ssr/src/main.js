import '@sen-portal/elements/all.js';
import '@sen-portal/tokens/tokens.css';

const card = document.querySelector('#property');
const [first, second] = JSON.parse(document.querySelector('#articles').textContent);
card.article = first;
document.querySelector('#next').addEventListener('click', () => (card.article = second));
document.querySelector('#event').addEventListener('sen-dismiss', (event) => {
  document.querySelector('#dismissed').textContent = event.noticeId;
});
