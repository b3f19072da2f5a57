/** Interviews as e-books: EPUB 3, one of each and one of all. */
export { collectionBook } from './collection-book.ts';
export { interviewBook } from './interview-book.ts';
