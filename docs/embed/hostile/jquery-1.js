// What the scripts of older portals do with what they find on a page.
jQuery(function ($) {
  $('a').addClass('lien-ket').attr('data-da-xem', '1');
  $('body *').on('click keydown', function () {});
  $('#noi-dung').append('<sen-target-meter label="Thêm sau" targets="2030: 60"></sen-target-meter>');
  $('sen-section-list').clone().appendTo('body').wrap('<div class="ban-sao"></div>');
  $('sen-visit-statistics').detach().appendTo('#noi-dung');
  $('sen-article-card').eq(0).hide().show();
  $('sen-target-meter').eq(0).attr('label', 'Lao động qua đào tạo nghề');
});
