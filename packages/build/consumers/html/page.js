const card = document.querySelector('#property');
card.article = { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' };
document.querySelector('#next').addEventListener('click', () => {
  card.article = { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' };
});
document.querySelector('#event').addEventListener('sen-dismiss', (event) => {
  document.querySelector('#dismissed').textContent = event.noticeId;
});
