/** A program that does to its process what the question says, to see what becomes of it. */
process.on('message', ({ question }: { question: string }) => {
  if (question === 'hang') for (;;);
  if (question === 'exit') process.exit(0);
  if (question === 'throw') throw new Error('It broke.');
  if (question === 'fill') for (const all: unknown[] = []; ;) all.push(new Array(1000).fill(1.5));
  process.send?.(`answer to ${question}`);
});
process.send?.('ready');
