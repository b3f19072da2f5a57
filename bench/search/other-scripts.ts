import { between, pick, type Random } from '../random.ts';

/** Sentences of an interview in another script: common single words in no order that means anything. */
export interface Script {
  readonly language: string;
  sentence(random: Random): string;
}

export const japanese: Script = {
  language: 'ja',
  sentence: (random) =>
    `${Array.from(
      { length: between(random, 2, 6) },
      () => pick(random, nouns) + pick(random, particles),
    ).join('')}${pick(random, verbs)}。`,
};

export const arabic: Script = {
  language: 'ar',
  sentence: (random) =>
    `${Array.from({ length: between(random, 4, 12) }, () => {
      const word = pick(random, arabicWords);
      return random() < 0.3 ? `ال${word}` : word;
    }).join(' ')}.`,
};

const nouns = (
  '映画 監督 俳優 音楽 脚本 編集 物語 場面 時間 人間 仕事 世界 言葉 写真 電話 電車 学校 先生 学生 友達 家族 子供 母親 ' +
  '父親 兄弟 東京 京都 日本 外国 英語 新聞 雑誌 番組 舞台 客席 劇場 撮影 照明 録音 衣装 美術 予算 会社 社長 秘密 約束 ' +
  '天気 季節 春 夏 秋 冬 朝 昼 夜 海 山 川 空 雨 雪 風 花 木 犬 猫 鳥 魚 肉 水 酒 茶 米 店 駅 道 橋 町 村 島 国 カメラ ' +
  'フィルム ホテル レストラン ピアノ ギター テレビ ラジオ ニュース インタビュー アメリカ フランス'
).split(' ');
const particles = 'は が を に で と も の から まで より'.split(' ');
const verbs = (
  '作る 見る 書く 読む 話す 聞く 待つ 歩く 走る 笑う 泣く 眠る 起きる 食べる 飲む 買う 売る 始める 終わる 変える 探す ' +
  '作りました 見ました 書きました 読みました 話しました 聞きました 待ちました 考えました 思いました 忘れました'
).split(' ');
const arabicWords = (
  'فيلم مخرج ممثل كاتب قصة مشهد صورة صوت موسيقى وقت يوم ليلة سنة شهر مدينة قرية بيت باب شارع بحر جبل نهر شمس قمر ' +
  'ماء خبز شاي قهوة كتاب ورقة قلم مدرسة طالب معلم صديق أخ أخت أب أم ولد بنت رجل امرأة عمل شركة مال سوق سيارة قطار ' +
  'طائرة سفر طريق جسر حديقة شجرة وردة طائر قطة كلب سمك لحم فاكهة ملح سكر نافذة غرفة سرير كرسي طاولة مفتاح هاتف ' +
  'رسالة خبر جريدة مجلة مسرح جمهور ضوء ظل لون أحمر أزرق أبيض أسود كبير صغير طويل قصير قديم جديد جميل قال ذهب كتب قرأ ' +
  'رأى سمع أكل شرب نام جلس وقف في من على إلى عن مع ثم أو قد لم كل بعد قبل عند'
).split(' ');
