import { Inside } from './Inside';

export const metadata = { title: 'Members' };

export default function Members() {
  return <Inside />;
}
