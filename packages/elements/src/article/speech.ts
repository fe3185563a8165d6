import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sentence } from './sentences.js';

/** The text to speak, and its language. */
export interface SpeechText {
  sentences: Sentence[];
  lang: string;
}

/** Why the text cannot be spoken. */
export type SpeechFault = 'no-voice' | 'failed';

/** Longest wait for the browser's list of voices, in milliseconds. */
const patience = 1500;

const highlightName = 'sen-reading';

const baseOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * Speaks sentence by sentence and highlights each without changing the page. Pausing cancels the sentence and resuming
 * restarts it: `speechSynthesis.pause()` does nothing on Android, and some engines never resume.
 */
export class Speech implements ReactiveController {
  /** The current state. */
  state: 'idle' | 'waiting' | 'reading' | 'paused' = 'idle';

  #sentences: Sentence[] = [];
  #at = 0;
  #lang = '';
  #voice: SpeechSynthesisVoice | undefined;
  // Retained, since Chromium drops the events of an unreferenced utterance.
  #utterance: SpeechSynthesisUtterance | undefined;
  #mark: Highlight | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly textToRead: () => SpeechText,
    private readonly report: (fault: SpeechFault, lang: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Starts, pauses or resumes. */
  toggle(): void {
    if (this.state === 'reading' || this.state === 'waiting') this.#pause();
    else if (this.state === 'paused') this.#read();
    else this.#start();
  }

  /** Stops and resets the position. */
  readonly stop = (): void => {
    if (this.state === 'idle') return;
    this.#silence();
    this.#at = 0;
    this.#set('idle');
  };

  #start(): void {
    ({ sentences: this.#sentences, lang: this.#lang } = this.textToRead());
    this.#at = 0;
    this.#set('waiting');
    // Another article of the page may be speaking: its utterance fails, and it stops.
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    if (speechSynthesis.getVoices().length) return this.#chooseVoice();
    speechSynthesis.addEventListener?.('voiceschanged', this.#chooseVoice);
    this.#timer = setTimeout(this.#chooseVoice, patience);
  }

  readonly #chooseVoice = (): void => {
    this.#stopWaiting();
    const fitting = speechSynthesis.getVoices().filter(({ lang }) => baseOf(lang) === baseOf(this.#lang));
    this.#voice = fitting.find(({ localService }) => localService) ?? fitting[0];
    if (this.#voice) return this.#read();
    this.stop();
    this.report('no-voice', this.#lang);
  };

  #read(): void {
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.stop();
    const utterance = (this.#utterance = new SpeechSynthesisUtterance(sentence.text));
    utterance.lang = this.#voice!.lang.replace('_', '-');
    utterance.voice = this.#voice!;
    utterance.onend = () => {
      if (utterance !== this.#utterance) return;
      this.#at++;
      this.#read();
    };
    utterance.onerror = ({ error }) => {
      if (utterance !== this.#utterance) return;
      // Another utterance has replaced this one and must not be cancelled.
      this.#utterance = undefined;
      this.stop();
      if (error !== 'interrupted' && error !== 'canceled') this.report('failed', this.#lang);
    };
    this.#set('reading');
    addEventListener('pagehide', this.stop);
    if (CSS.highlights) CSS.highlights.set(highlightName, (this.#mark = new Highlight(sentence.range)));
    speechSynthesis.speak(utterance);
  }

  #pause(): void {
    if (this.state === 'waiting') return this.stop();
    this.#silence();
    this.#set('paused');
  }

  #silence(): void {
    this.#stopWaiting();
    removeEventListener('pagehide', this.stop);
    const speaking = this.#utterance;
    this.#utterance = undefined;
    if (speaking) speechSynthesis.cancel();
    if (this.#mark && CSS.highlights.get(highlightName) === this.#mark) CSS.highlights.delete(highlightName);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    speechSynthesis.removeEventListener?.('voiceschanged', this.#chooseVoice);
  }

  #set(state: Speech['state']): void {
    if (this.state === state) return;
    this.state = state;
    this.host.requestUpdate();
  }
}
