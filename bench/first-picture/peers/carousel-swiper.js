import { register } from 'swiper/element';

register();
