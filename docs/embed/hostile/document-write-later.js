document.write('<sen-target-meter label="Được viết ra" targets="2030: 60"></sen-target-meter>');
document.write('<sen-section-list heading="Được viết ra"><ul><li><a href="/embed/home.html">Tin viết ra</a></li></ul></sen-section-list>');
